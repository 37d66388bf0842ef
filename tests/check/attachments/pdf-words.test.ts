import {
  degrees,
  type PDFDict,
  type PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  PDFString,
  rgb,
  StandardFonts,
  TextRenderingMode,
} from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { pdfProblems } from '../../../src/check/attachments/pdf-problems.ts'
import { leaflet, photo } from '../../attachments.ts'

/** Invented. */
const said = 'Call 081-234-5678'
const inThai = 'ติดต่อ 081-234-5678'

type Change = (document: PDFDocument, font: PDFFont) => unknown

const name = (of: string) => PDFName.of(of)
const text = PDFString.of(said)

/** What the page draws, in its own signs. */
function draw(document: PDFDocument, content: string) {
  const { context } = document
  const page = document.getPage(0).node
  page.addContentStream(context.register(context.flateStream(content)))
}

function annotate(document: PDFDocument, annotation: PDFDict) {
  const { context } = document
  document.getPage(0).node.set(name('Annots'), context.obj([context.register(annotation)]))
}

function form(document: PDFDocument, font: PDFFont) {
  const Resources = { Font: { F1: font.ref } }
  return document.context.register(
    document.context.flateStream(`BT /F1 9 Tf (${said}) Tj ET`, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 99, 99],
      Resources,
    }),
  )
}

/** The parts of a PDF in which words can stand. */
const parts: Record<string, Change> = {
  'off the page': (document, font) => document.getPage(0).drawText(said, { x: 2000, y: -500, size: 9, font }),
  'cropped away': (document, font) => {
    document.getPage(0).drawText(said, { x: 200, y: 180, size: 9, font })
    document.getPage(0).setCropBox(0, 0, 150, 120)
  },
  white: (document, font) => document.getPage(0).drawText(said, { size: 9, font, color: rgb(1, 1, 1) }),
  invisible: (document, font) =>
    document.getPage(0).drawText(said, { size: 9, font, renderMode: TextRenderingMode.Invisible }),
  tiny: (document, font) => document.getPage(0).drawText(said, { size: 0.01, font }),
  turned: (document, font) => document.getPage(0).drawText(said, { size: 9, font, rotate: degrees(180) }),
  'a layer that is off': (document, font) => {
    const { context } = document
    const layer = context.register(context.obj({ Type: 'OCG', Name: PDFString.of('layer') }))
    document.catalog.set(name('OCProperties'), context.obj({ OCGs: [layer], D: { OFF: [layer] } }))
    const key = document.getPage(0).node.newFontDictionary('F', font.ref)
    document
      .getPage(0)
      .node.Resources()
      ?.set(name('Properties'), context.obj({ L1: layer }))
    draw(document, `/OC /L1 BDC BT ${key} 9 Tf (${said}) Tj ET EMC`)
  },
  'a drawing that no page uses': (document, font) =>
    document.getPage(0).node.newXObject('Unused', form(document, font)),
  'a pattern': (document, font) => {
    const { context } = document
    const pattern = context.flateStream(`BT /F1 9 Tf (${said}) Tj ET`, {
      PatternType: 1,
      PaintType: 1,
      TilingType: 1,
      BBox: [0, 0, 99, 99],
      XStep: 99,
      YStep: 99,
      Resources: { Font: { F1: font.ref } },
    })
    document
      .getPage(0)
      .node.Resources()
      ?.set(name('Pattern'), context.obj({ P1: context.register(pattern) }))
  },
  'what a link looks like': (document, font) =>
    annotate(
      document,
      document.context.obj({ Subtype: 'Link', Rect: [0, 0, 9, 9], AP: { N: form(document, font) } }),
    ),
  'a bookmark': (document) => {
    const item = document.context.register(document.context.obj({ Title: PDFHexString.fromText(inThai) }))
    document.catalog.set(name('Outlines'), document.context.obj({ First: item, Last: item, Count: 1 }))
  },
  'a bookmark in the bytes of old programs': (document) => {
    // ติดต่อ in TIS-620.
    const bytes = Buffer.concat([
      Buffer.from([0xb5, 0xd4, 0xb4, 0xb5, 0xe8, 0xcd]),
      Buffer.from(' 081-234-5678'),
    ])
    document.catalog.set(name('Outlines'), document.context.obj({ Title: PDFHexString.fromBytes(bytes) }))
  },
  'alternative text': (document) =>
    document.catalog.set(name('StructTreeRoot'), document.context.obj({ K: [{ S: 'Figure', Alt: text }] })),
  'actual text': (document) =>
    document.catalog.set(
      name('StructTreeRoot'),
      document.context.obj({ K: [{ S: 'Span', ActualText: text, E: text }] }),
    ),
  'actual text among the signs of a page': (document) =>
    draw(document, `/Span << /ActualText (${said}) >> BDC EMC`),
  'actual text in hexadecimal': (document) =>
    draw(document, `/Span <</ActualText ${PDFHexString.fromText(said)}>> BDC EMC`),
  'actual text behind an inline image': (document) =>
    draw(document, `BI /W 1 /H 1 /BPC 8 /CS /G ID ( EI /Span << /E (${said}) >> BDC EMC`),
  'where a link leads': (document) =>
    annotate(
      document,
      document.context.obj({
        Subtype: 'Link',
        Rect: [0, 0, 9, 9],
        A: { S: 'URI', URI: PDFString.of('tel:0812345678') },
      }),
    ),
  'what a link is called': (document) =>
    annotate(document, document.context.obj({ Subtype: 'Link', Rect: [0, 0, 9, 9], Contents: text })),
  'a tool tip': (document) => document.catalog.set(name('Tip'), document.context.obj({ TU: text })),
  'the name of a place': (document) =>
    document.catalog.set(name('Dests'), document.context.obj({ [said]: [document.getPage(0).ref, 'Fit'] })),
  'the name of a layer': (document) =>
    document.catalog.set(name('OCProperties'), document.context.obj({ OCGs: [{ Type: 'OCG', Name: text }] })),
  'a page label': (document) =>
    document.catalog.set(name('PageLabels'), document.context.obj({ Nums: [0, { P: text }] })),
  'an entry that nobody knows': (document) => document.catalog.set(name('Own'), text),
}

async function codesIn(change: Change) {
  const document = await leaflet()
  await change(document, await document.embedFont(StandardFonts.Helvetica))
  const found = await pdfProblems('a.pdf', await document.save({ useObjectStreams: false }), [])
  expect(JSON.stringify(found)).not.toContain('5678')
  return found.map(({ code }) => code)
}

test.each(Object.entries(parts))('personal data is found: %s', async (_, change) => {
  expect(await codesIn(change)).toContain('personal-phone')
})

test('a document with parts of every kind that identify nobody has no finding', async () => {
  const quiet = await codesIn(async (document, font) => {
    const { context } = document
    document
      .getPage(0)
      .drawImage(await document.embedPng(await photo().png().toBuffer()), { width: 9, height: 9 })
    document.getPage(0).drawText('Invented', { size: 9, font })
    document.catalog.set(name('Outlines'), context.obj({ Title: PDFHexString.fromText('บทที่ 1') }))
    document.catalog.set(name('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }))
    document.catalog.set(name('Lang'), PDFString.of('th-TH'))
    annotate(
      document,
      document.context.obj({
        Subtype: 'Link',
        Rect: [0, 0, 9, 9],
        A: { S: 'URI', URI: PDFString.of('https://example.org/2565') },
      }),
    )
    draw(document, '/Span << /ActualText (Invented) >> BDC EMC')
  })
  expect(quiet).toEqual([])
})

test('what is drawn and cannot be unpacked is refused', async () => {
  expect(
    await codesIn((document) => {
      const { context } = document
      const packed = context.stream('x', { Filter: 'JBIG2Decode' })
      document.getPage(0).node.addContentStream(context.register(packed))
    }),
  ).toEqual(['attachment-unusable'])
})
