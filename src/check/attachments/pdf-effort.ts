import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { lettersOf } from './parts.ts'
import { contentOf, drawingsIn, streamsIn } from './pdf-streams.ts'

/** Of drawings in drawings in drawings: a map has a few thousand, and ten steps of ten make ten thousand million. */
const mostDrawn = 20_000

/** Entries that lead to what is read; a picture there would be unpacked, which nobody counted. */
const toTexts = new Set(
  'Contents CharProcs FontFile FontFile2 FontFile3 ToUnicode CIDToGIDMap Encoding UseCMap Metadata Function'.split(
    ' ',
  ),
)

/** Throws where reading a document would take far more than it holds: drawings that draw one another, pictures in the place of texts. */
export function refuseEffort(document: PDFDocument) {
  const { context } = document
  const streams = streamsIn(context)
  const isMisplaced = streams.some(
    ({ stream, keys }) =>
      stream.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image') &&
      [...keys].some((key) => toTexts.has(key)),
  )
  if (isMisplaced) throw new Error('a picture in the place of a text')
  const counted: Counted = new Map()
  for (const { node } of document.getPages())
    for (const ref of contentsOf(node.get(PDFName.of('Contents')), context))
      drawnBy(context, ref, node.Resources(), counted)
  for (const { ref, keys } of drawingsIn(streams))
    if (!keys.has('Contents')) drawnBy(context, ref, undefined, counted)
}

/** The streams of a page, which may be one or a list. */
function contentsOf(contents: PDFObject | undefined, context: PDFContext): PDFRef[] {
  const target = contents instanceof PDFRef ? context.lookup(contents) : contents
  if (target instanceof PDFArray) return target.asArray().filter((item) => item instanceof PDFRef)
  return contents instanceof PDFRef ? [contents] : []
}

/** How many drawings each makes, by the resources it draws with. */
type Counted = Map<PDFDict | undefined, Map<PDFRef, number>>

/** How many drawings one makes; one without resources of its own has those of what draws it. */
function drawnBy(context: PDFContext, ref: PDFRef, inherited: PDFDict | undefined, counted: Counted): number {
  const stream = context.lookup(ref)
  if (!(stream instanceof PDFStream)) return 0
  const own = stream.dict.lookup(PDFName.of('Resources'))
  const resources = own instanceof PDFDict ? own : inherited
  const known = counted.get(resources) ?? new Map<PDFRef, number>()
  counted.set(resources, known)
  const before = known.get(ref)
  if (before !== undefined) return before
  // Whoever comes back here meanwhile goes in a circle.
  known.set(ref, mostDrawn)
  const drawn = drawnIn(stream, resources).reduce(
    (total, next) => total + drawnBy(context, next, resources, counted),
    1,
  )
  if (drawn > mostDrawn) throw new Error('drawings without end')
  known.set(ref, drawn)
  return drawn
}

/** The drawings that a content stream draws, each as often as it does. */
function drawnIn(stream: PDFStream, resources: PDFDict | undefined): PDFRef[] {
  const shelf = resources?.lookup(PDFName.of('XObject'))
  if (!(shelf instanceof PDFDict)) return []
  if (stream.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image')) return []
  const names = lettersOf(contentOf(stream)).matchAll(/\/([^\s/<>[\](){}%]{1,127})\s{1,9}Do\b/g)
  return [...names].flatMap(([, name = '']) => {
    const next = shelf.get(PDFName.of(name))
    return next instanceof PDFRef ? [next] : []
  })
}
