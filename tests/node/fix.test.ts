import {
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import { pdfPages } from '../../src/check/attachments/pdf-problems.ts'
import { inspectBytes } from '../../src/node/attachments.ts'
import { readEntry } from '../../src/node/entries.ts'
import { fixEntry } from '../../src/node/fix.ts'
import { entryWith, leaflet, namedProfile, photo, telling, xmpPacket } from '../attachments.ts'
import { inEnglish } from '../words.ts'

let practices: string
beforeEach(() => {
  practices = mkdtempSync(join(tmpdir(), 'mend-'))
})

const kinds = ['jpg', 'png', 'webp', 'avif'] as const
const formatOf = (kind: (typeof kinds)[number]) => (kind === 'jpg' ? 'jpeg' : kind)
const pixelsOf = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer()

/** Writes one file beside the text, mends the entry, and gives the file as it is then. */
async function mended(name: string, content: Uint8Array | string) {
  const folder = entryWith(practices, { [name]: content })
  const told = await fixEntry(readEntry(folder))
  return { folder, told, bytes: readFileSync(join(folder, name)) }
}

/** A further run finds nothing to do and leaves no trace of itself. */
async function expectSettled(folder: string) {
  const before = filesIn(folder)
  expect(await fixEntry(readEntry(folder))).toEqual([])
  expect(filesIn(folder)).toEqual(before)
  expect([...before.keys()].filter((name) => name.startsWith('.'))).toEqual([])
}

const filesIn = (folder: string) =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]))

describe.each(kinds)('an image: %s', (kind) => {
  const name = `room.${kind}`
  const format = formatOf(kind)

  test('keeps its colours where a profile with a name goes', async () => {
    const file = join(practices, 'named.icc')
    writeFileSync(file, await namedProfile())
    const wide = await photo().withIccProfile(file).toFormat(format, { lossless: true }).toBuffer()
    const { bytes } = await mended(name, wide)
    expect((await sharp(bytes).metadata()).icc).toBeUndefined()
    const [seen, shown] = await Promise.all(
      [wide, bytes].map((image) => sharp(image).toColourspace('srgb').raw().toBuffer()),
    )
    const far = [...(seen ?? [])].map((value, at) => Math.abs(value - (shown?.[at] ?? 999)))
    // On the average: a picture is encoded anew, and its edges suffer.
    expect(far.reduce((sum, one) => sum + one, 0) / far.length).toBeLessThan(8)
  })

  test('loses all that it told, and no more', async () => {
    const taken = await photo().withExif(telling).withXmp(xmpPacket).toFormat(format).toBuffer()
    expect((await inspectBytes(name, taken)).map(({ code }) => code)).toEqual(['image-metadata'])
    const { folder, told, bytes } = await mended(name, taken)
    expect(told.map(({ file }) => file.split('/').at(-1))).toEqual([name])
    expect(await inspectBytes(name, bytes)).toEqual([])
    const { exif, xmp, iptc, comments, width, height } = await sharp(bytes).metadata()
    expect({ exif, xmp, iptc, comments, width, height }).toEqual({ width: 64, height: 48 })
    expect(bytes.includes('Invented')).toBe(false)
    if (kind !== 'avif') expect(await pixelsOf(bytes)).toEqual(await pixelsOf(taken))
    await expectSettled(folder)
  })

  test('keeps its colour profile', async () => {
    const wide = await photo().withIccProfile('p3').withExif(telling).toFormat(format).toBuffer()
    const { bytes } = await mended(name, wide)
    const [before, after] = [await sharp(wide).toColourspace('srgb').raw().toBuffer(), await pixelsOf(bytes)]
    expect(after.length).toBeGreaterThan(1000)
    for (const [index, value] of after.entries())
      expect(Math.abs(value - (before[index] ?? 0))).toBeLessThan(12)
  })

  test('that is clean is not touched', async () => {
    const clean = await photo().toFormat(format).toBuffer()
    const { told, bytes } = await mended(name, clean)
    expect(told).toEqual([])
    expect(bytes.equals(clean)).toBe(true)
  })
})

test.each(['jpg', 'png', 'webp'] as const)('a %s that lies on its side is turned upright', async (kind) => {
  const lying = await photo()
    .withExif({ ...telling, IFD0: { ...telling.IFD0, Orientation: '6' } })
    .withMetadata({ orientation: 6 })
    .toFormat(formatOf(kind))
    .toBuffer()
  expect((await sharp(lying).metadata()).orientation).toBe(6)
  const { folder, bytes } = await mended(`room.${kind}`, lying)
  const { orientation, width, height } = await sharp(bytes).metadata()
  expect({ orientation, width, height }).toEqual({ width: 48, height: 64 })
  expect(await cornersOf(bytes)).toEqual(await cornersOf(await sharp(lying).autoOrient().png().toBuffer()))
  expect(await cornersOf(bytes)).toEqual(['green', 'black', 'blue', 'red'])
  await expectSettled(folder)
})

/** The colours of the corners, row by row. */
async function cornersOf(bytes: Uint8Array): Promise<string[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const names: Record<string, string> = { '000': 'black', '100': 'red', '010': 'green', '001': 'blue' }
  const places = [0, info.width - 1, (info.height - 1) * info.width, info.height * info.width - 1]
  return places.map((place) => {
    const colour = [...data.subarray(place * 3, place * 3 + 3)].map((value) => (value > 127 ? 1 : 0))
    return names[colour.join('')] ?? ''
  })
}

test('what stands behind a picture goes', async () => {
  const plain = await photo().png().toBuffer()
  const { bytes } = await mended('room.png', Buffer.concat([plain, Buffer.from('what was cropped away')]))
  expect(bytes.equals(plain)).toBe(true)
})

describe('a PDF', () => {
  test('loses all that it told; its pages say the same', async () => {
    const document = await leaflet('Invented leaflet')
    document.setAuthor('A. Somebody')
    document.setTitle('somebody.docx')
    const image = await document.embedJpg(await photo().withExif(telling).jpeg().toBuffer())
    document.getPage(0).drawImage(image, { x: 0, y: 0 })
    document.context.register(document.context.obj({ Deleted: 'Somebody' }))
    document.catalog.set(PDFName.of('Own'), document.context.register(document.context.stream('Somebody')))
    const saved = Buffer.from(await document.save({ useObjectStreams: false })).toString('latin1')
    const { folder, told, bytes } = await mended(
      'leaflet.pdf',
      Buffer.from(saved.replace('endobj', 'endobj\n% Somebody'), 'latin1'),
    )
    expect(bytes.includes('Somebody')).toBe(false)
    expect(told).toHaveLength(1)
    expect(await inspectBytes('leaflet.pdf', bytes)).toEqual([])
    expect(await pdfPages(bytes)).toEqual(['Invented leaflet'])
    const read = await PDFDocument.load(bytes, { updateMetadata: false })
    expect([read.getAuthor(), read.getTitle(), read.getProducer(), read.getPageCount()]).toEqual([
      undefined,
      undefined,
      undefined,
      1,
    ])
    await expectSettled(folder)
  })
  test('keeps its script: that is for its author to leave out', async () => {
    const document = await leaflet()
    document.setAuthor('A. Somebody')
    document.addJavaScript('main', 'app.alert(1)')
    const { folder, bytes } = await mended('leaflet.pdf', await document.save())
    expect((await inspectBytes('leaflet.pdf', bytes)).map(({ code }) => code)).toEqual(['pdf-active'])
    await expectSettled(folder)
  })
  test('that is broken is not touched', async () => {
    const broken = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Author (A. Somebody) >>')
    const { told, bytes } = await mended('leaflet.pdf', broken)
    expect(told).toEqual([])
    expect(bytes.equals(broken)).toBe(true)
  })
})

describe('a text', () => {
  const text = (content: string | Buffer) => mended('en.mdx', content)
  test('gets its letters, line ends and last line set right, and nothing else', async () => {
    const { folder, told, bytes } = await text('\ufeffCafe\u0301\r\nก\u0e48\u0e38ม\r\n\r\n  {x}  ')
    expect(bytes.toString()).toBe('Café\nก\u0e38\u0e48ม\n\n  {x}  \n')
    expect(told[0]?.what.map(inEnglish)).toEqual([
      'removed the BOM',
      'made line ends LF',
      'put letters into their standard form (NFC)',
      'ended the last line',
    ])
    await expectSettled(folder)
  })
  test.each([
    ['เเม่', 'แม่'],
    ['น\u0e4d\u0e49\u0e32', 'น้ำ'],
    ['น\u0e49\u0e4d\u0e32', 'น้ำ'],
    ['น\u0e4d\u0e32\u0e49', 'น้ำ'],
    ['น\u0e33\u0e49', 'น้ำ'],
  ])('gets a letter that was typed in pieces put together: %s', async (typed, right) => {
    const { folder, bytes } = await text(`${typed}\n`)
    expect(bytes.toString()).toBe(`${right}\n`)
    await expectSettled(folder)
  })
  test('keeps where an address leads, whose letters are others to its server', async () => {
    const { folder, told, bytes } = await text(
      'ดู [ก](https://example.org/Cafe\u0301/เเม่?a=%25) เเม่ และ https://example.org/แม่\n',
    )
    expect(bytes.toString()).toBe(
      'ดู [ก](https://example.org/Cafe%CC%81/%E0%B9%80%E0%B9%80%E0%B8%A1%E0%B9%88?a=%25) แม่ และ https://example.org/แม่\n',
    )
    expect(told[0]?.what.map(inEnglish)).toEqual([
      'spelled letters of web addresses as % codes',
      'joined letters typed in pieces (เเ, ํา)',
    ])
    await expectSettled(folder)
  })
  test.each([
    ['that is right', 'น้ำ\n'],
    ['that is empty', ''],
    ['in another encoding', Buffer.from([0xa1, 0x0d, 0x0a])],
  ])('%s is not touched', async (_, content) => {
    const { told, bytes } = await text(content)
    expect(told).toEqual([])
    expect(bytes.equals(Buffer.from(content))).toBe(true)
  })
})

describe('what is not the entry’s own', () => {
  test('is never written: links are not followed, and a second name of a file keeps its content', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    const taken = await photo().withExif(telling).jpeg().toBuffer()
    for (const [name, content] of Object.entries({ 'a.jpg': taken, 'b.jpg': taken, 'en.mdx': 'a\r\n' }))
      writeFileSync(join(outside, name), content)
    const before = filesIn(outside)
    const folder = entryWith(practices, {})
    symlinkSync(join(outside, 'a.jpg'), join(folder, 'a.jpg'))
    linkSync(join(outside, 'b.jpg'), join(folder, 'b.jpg'))
    symlinkSync(join(outside, 'en.mdx'), join(folder, 'en.mdx'))
    // Even where the list of attachments was made before the link was.
    const told = await fixEntry({ ...readEntry(folder), attachments: ['a.jpg', 'b.jpg', 'none.png'] })
    expect(told.map(({ file }) => file.split('/').at(-1))).toEqual(['b.jpg'])
    expect(filesIn(outside)).toEqual(before)
  })
  test('who may read a file stays as it was', async () => {
    const { folder } = await mended('en.mdx', 'a\n')
    writeFileSync(join(folder, 'closed.png'), await photo().withExif(telling).png().toBuffer(), {
      mode: 0o640,
    })
    const { mode } = statSync(join(folder, 'closed.png'))
    expect(await fixEntry(readEntry(folder))).toHaveLength(1)
    expect(statSync(join(folder, 'closed.png')).mode).toBe(mode)
  })
})
