import { deflateSync } from 'node:zlib'
import { PDFArray, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { refuseEffort } from '../../../src/check/attachments/pdf-effort.ts'
import { openPdf } from '../../../src/check/attachments/pdf-objects.ts'
import { pdfProblems } from '../../../src/check/attachments/pdf-problems.ts'
import { unpacksTooMuch } from '../../../src/check/attachments/pdf-size.ts'
import { leaflet } from '../../attachments.ts'
import { costOfEach } from '../../cost-of-each.ts'

const flate = (bytes: Buffer, times: number): Buffer =>
  times === 0 ? bytes : flate(deflateSync(bytes, { level: 1 }), times - 1)
const megabytes = (count: number, sign = '\0') => Buffer.alloc(count * 1024 * 1024, sign, 'latin1')

/** A file with one packed stream. */
const packed = (dict: string, data: Buffer) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< ${dict} >>\nstream\n`),
    data,
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ])

test.each([
  ['once', '/Type /ObjStm /Filter /FlateDecode', flate(megabytes(40), 1)],
  ['twice', '/Filter [/FlateDecode /FlateDecode]', flate(megabytes(40), 2)],
  ['in runs', '/Filter /RunLengthDecode', megabytes(1, '\x81\0')],
  [
    'in runs, and these once more',
    '/Filter [ /FlateDecode /RunLengthDecode ]',
    flate(megabytes(1, '\x81\0'), 1),
  ],
  ['under a name that is spelled out', '/Filter /Fl#61teDecode', flate(megabytes(40), 1)],
  [
    'with a false end',
    '/Filter /FlateDecode',
    Buffer.concat([
      flate(Buffer.from('endstream'), 1).subarray(0, 2),
      storedEnd(),
      flate(megabytes(40), 1).subarray(2),
    ]),
  ],
  [
    'as a picture that packs objects',
    '/Subtype /Image /Type /ObjStm /Filter /FlateDecode',
    flate(megabytes(40), 1),
  ],
  ['by a filter that stands elsewhere', '/Filter 2 0 R', flate(megabytes(1), 1)],
])('what unpacks to too much is refused before it is: %s', (_, dict, data) => {
  expect(unpacksTooMuch(packed(dict, data))).toBe(true)
})

/** A block as it is, in the signs of Flate: it holds what ends a stream. */
function storedEnd(): Buffer {
  const words = Buffer.from('endstream')
  return Buffer.concat([Buffer.from([0, words.length, 0, 0xff - words.length, 0xff]), words])
}

test.each([
  ['a picture', '/Subtype /Image /Filter /FlateDecode', flate(megabytes(40), 1)],
  ['much that is honest', '/Filter /FlateDecode', flate(megabytes(20), 1)],
  ['what is broken', '/Filter /FlateDecode', Buffer.from('broken')],
  ['what is not packed', '', megabytes(1)],
])('%s is not too much', (_, dict, data) => {
  expect(unpacksTooMuch(packed(dict, data))).toBe(false)
})

test.each(['1 0 obj\n', '1 0 obj stream\n', 'stream\n', '1 0 obj /FlateDecode stream\nendstream'])(
  'many %j take a time that grows with their number',
  async (part) => {
    const look = (count: number) => unpacksTooMuch(Buffer.from(part.repeat(count)))
    expect(await costOfEach(look, 16_000)).toBeLessThan(30)
  },
)

/** A drawing that draws another so many times. */
function draws(document: PDFDocument, times: number, next?: PDFRef): PDFRef {
  const { context } = document
  const Resources = next ? { XObject: { X: next } } : {}
  return context.register(
    context.flateStream('/X Do '.repeat(times), {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 9, 9],
      Resources,
    }),
  )
}

async function withDrawings(change: (document: PDFDocument) => PDFRef) {
  const document = await leaflet()
  const drawing = change(document)
  const key = document.getPage(0).node.newXObject('X', drawing)
  const { context } = document
  document.getPage(0).node.addContentStream(context.register(context.flateStream(`${key} Do`)))
  return document.save()
}

test('drawings that draw one another without end are refused before anything reads them', async () => {
  const steps = (document: PDFDocument) =>
    Array.from({ length: 9 }).reduce((next: PDFRef, _) => draws(document, 10, next), draws(document, 0))
  const circle = (document: PDFDocument) => {
    const drawing = draws(document, 1, PDFRef.of(900))
    document.context.assign(
      PDFRef.of(900),
      document.context.lookup(draws(document, 1, drawing)) ?? document.context.obj({}),
    )
    return drawing
  }
  for (const endless of [steps, circle]) {
    const bytes = await withDrawings(endless)
    const document = await openPdf(bytes)
    expect(() => refuseEffort(document)).toThrow('drawings without end')
    expect((await pdfProblems('a.pdf', bytes, [])).map(({ code }) => code)).toEqual(['attachment-unusable'])
  }
  const honest = await openPdf(
    await withDrawings((document) => draws(document, 100, draws(document, 100, draws(document, 0)))),
  )
  expect(() => refuseEffort(honest)).not.toThrow()
})

test('a picture in the place of a page is refused', async () => {
  const document = await leaflet()
  const { context } = document
  const picture = context.register(context.flateStream('q Q', { Subtype: 'Image' }))
  const { node } = document.getPage(0)
  node.set(PDFName.of('Contents'), PDFArray.withContext(context))
  node.addContentStream(picture)
  expect(() => refuseEffort(document)).toThrow('in the place of a text')
})
