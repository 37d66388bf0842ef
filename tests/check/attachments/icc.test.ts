import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { hiddenInIcc, withoutWords } from '../../../src/check/attachments/icc.ts'
import { hiddenInImage, type ImageKind } from '../../../src/check/attachments/image.ts'
import { hiddenInPdf, stripPdf } from '../../../src/check/attachments/pdf-content.ts'
import { openPdf } from '../../../src/check/attachments/pdf-objects.ts'
import { leaflet, namedProfile, photo } from '../../attachments.ts'

const scratch = mkdtempSync(join(tmpdir(), 'icc-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const profileIn = async (image: Uint8Array) => new Uint8Array((await sharp(image).metadata()).icc ?? [])
const telling = await namedProfile()

describe('a colour profile', () => {
  test.each(['srgb', 'p3'])('of programs tells nothing: %s', async (name) => {
    expect(hiddenInIcc(await profileIn(await photo().withIccProfile(name).jpeg().toBuffer()))).toEqual([])
  })

  test('that somebody named tells words, until they are taken out', () => {
    expect(hiddenInIcc(telling)).toEqual(['words'])
    expect(hiddenInIcc(withoutWords(telling))).toEqual([])
    expect(withoutWords(telling)).toHaveLength(telling.length)
  })

  test('that cannot be read, or has more tags than any has, tells something', () => {
    expect(hiddenInIcc(telling.subarray(0, 100))).toEqual(['other'])
    expect(hiddenInIcc(new Uint8Array(400).fill(255))).toEqual(['other'])
  })

  test('in an old shape is read in all its encodings', () => {
    const words = (text: string, unicode: string) => {
      const ascii = Buffer.from(`${text}\0`)
      const tag = Buffer.concat([
        Buffer.from('desc\0\0\0\0'),
        Buffer.from([0, 0, 0, ascii.length]),
        ascii,
        Buffer.from([0, 0, 0, 0, 0, 0, 0, unicode.length]),
        Buffer.from(unicode, 'utf16le').swap16(),
        Buffer.alloc(70),
      ])
      const head = Buffer.alloc(144)
      for (const [at, value] of [
        [128, 1],
        [132, 0x64657363],
        [136, 144],
        [140, tag.length],
      ] as const)
        head.writeUInt32BE(value, at)
      return Buffer.concat([head, tag])
    }
    expect(hiddenInIcc(words('sRGB IEC61966-2.1', 'sRGB'))).toEqual([])
    expect(hiddenInIcc(words('Invented screen', ''))).toEqual(['words'])
    expect(hiddenInIcc(words('sRGB', 'จอ'))).toEqual(['words'])
  })
})

test.each(['jpg', 'png', 'webp', 'avif'] satisfies ImageKind[])('is read in %s', async (kind) => {
  const file = join(scratch, 'telling.icc')
  const format = kind === 'jpg' ? 'jpeg' : kind
  writeFileSync(file, telling)
  const named = await photo().withIccProfile(file).toFormat(format).toBuffer()
  expect(await profileIn(named)).toEqual(new Uint8Array(telling))
  expect(hiddenInImage(named, kind)).toEqual(['words'])
  const usual = await photo().withIccProfile('p3').toFormat(format).toBuffer()
  expect(await profileIn(usual)).not.toEqual(new Uint8Array())
  expect(hiddenInImage(usual, kind)).toEqual([])
})

test('is read in a PDF, and taken out of it', async () => {
  const document = await leaflet()
  const profile = document.context.register(document.context.flateStream(telling, { N: 3 }))
  const [page] = document.getPages()
  const space = document.context.obj({ Own: [PDFName.of('ICCBased'), profile] })
  page?.node.Resources()?.set(PDFName.of('ColorSpace'), space)
  const bytes = await document.save({ useObjectStreams: false })
  expect(hiddenInPdf(await openPdf(bytes), bytes)).toContain('words')
  const stripped = await stripPdf(bytes)
  expect(hiddenInPdf(await openPdf(stripped), stripped)).toEqual([])
  expect((await PDFDocument.load(stripped)).getPageCount()).toBe(1)
})
