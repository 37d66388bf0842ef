import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { hiddenInImage, partsOf } from '../../../src/check/attachments/image.ts'
import { withoutHidden } from '../../../src/check/attachments/parts.ts'
import { webpWithoutHidden } from '../../../src/check/attachments/webp-avif.ts'
import { photo } from '../../attachments.ts'

const words = Buffer.from('A. Invented')
const bigEndian = (value: number, size: number) => {
  const bytes = Buffer.alloc(size)
  bytes.writeUIntBE(value, 0, size)
  return bytes
}

/** A PNG with one more chunk behind its first. */
async function pngWith(type: string) {
  const png = await photo().png().toBuffer()
  const named = Buffer.concat([Buffer.from(type), words])
  const chunk = Buffer.concat([bigEndian(words.length, 4), named, bigEndian(crc32(named), 4)])
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

test.each(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'inVt', 'vpAg'])('PNG keeps no chunk %s', async (type) => {
  const bytes = await pngWith(type)
  expect(hiddenInImage(bytes, 'png')).not.toEqual([])
  expect(withoutHidden(bytes, partsOf(bytes, 'png'))).toEqual(new Uint8Array(await photo().png().toBuffer()))
})

test.each([0xfe, ...Array.from({ length: 15 }, (_, index) => 0xe1 + index)])(
  'JPEG keeps no segment of marker %i with words',
  async (marker) => {
    const jpeg = await photo().jpeg().toBuffer()
    const segment = Buffer.concat([Buffer.from([0xff, marker]), bigEndian(words.length + 2, 2), words])
    const bytes = Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)])
    expect(hiddenInImage(bytes, 'jpg')).not.toEqual([])
    expect(withoutHidden(bytes, partsOf(bytes, 'jpg'))).toEqual(new Uint8Array(jpeg))
  },
)

test.each(['EXIF', 'XMP ', 'INVT'])('WebP keeps no chunk %s', async (name) => {
  const webp = await photo().webp().toBuffer()
  const size = Buffer.alloc(4)
  size.writeUInt32LE(words.length)
  const bytes = Buffer.concat([webp, Buffer.from(name), size, words, Buffer.alloc(words.length % 2)])
  bytes.writeUInt32LE(bytes.length - 8, 4)
  expect(hiddenInImage(bytes, 'webp')).not.toEqual([])
  expect(webpWithoutHidden(bytes, partsOf(bytes, 'webp'))).toEqual(new Uint8Array(webp))
})

/** An AVIF with its first bytes like these written over. */
async function avifWith(bytes: string, shift: number, written: string) {
  const avif = await photo().avif().toBuffer()
  avif.write(written, avif.indexOf(bytes) + shift, 'latin1')
  return avif
}

test.each([
  ['the name of its handler', 'pict', 16, 'I'],
  ['the name of an item', 'av01', 4, 'I'],
  ['a description of its own', 'pixi', 0, 'udes'],
])('AVIF keeps no words in %s', async (_, bytes, shift, written) => {
  expect(hiddenInImage(await avifWith(bytes, shift, written), 'avif')).toEqual(['words'])
})

test('AVIF keeps no other box, and nothing keeps what stands behind its end', async () => {
  const avif = await photo().avif().toBuffer()
  const box = Buffer.concat([bigEndian(words.length + 8, 4), Buffer.from('free'), words])
  expect(hiddenInImage(Buffer.concat([avif, box]), 'avif')).toEqual(['other'])
  for (const kind of ['jpg', 'png', 'webp', 'avif'] as const) {
    const clean = await photo()
      .toFormat(kind === 'jpg' ? 'jpeg' : kind)
      .toBuffer()
    expect(hiddenInImage(clean, kind)).toEqual([])
    expect(hiddenInImage(Buffer.concat([clean, words]), kind)).not.toEqual([])
  }
})
