import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { isPacking, within } from './pdf-objects.ts'

/** A stream of a document, and the entries that lead to it. */
interface Reached {
  ref: PDFRef
  stream: PDFStream
  keys: ReadonlySet<string>
}

/** Entries whose dictionaries name what they hold as they like (ISO 32000-2, 7.8.3): what is in them is reached by them. */
const shelves = new Set(['XObject', 'Pattern', 'Shading', 'ColorSpace', 'CharProcs', 'EF', 'N', 'R', 'D'])

/** The streams of a document with the entries of dictionaries that lead to each. */
export function streamsIn(context: PDFContext): Reached[] {
  const keys = new Map<PDFRef, Set<string>>()
  const lead = (key: string, object: PDFObject | undefined, depth: number) => {
    if (object instanceof PDFRef) {
      const known = keys.get(object) ?? new Set()
      // A list that leads to itself ends here.
      if (known.has(key)) return
      keys.set(object, known.add(key))
    }
    const target = object instanceof PDFRef ? context.lookup(object) : object
    if (depth > 3) return
    if (target instanceof PDFArray) for (const item of target.asArray()) lead(key, item, depth + 1)
    if (target instanceof PDFDict && shelves.has(key) && depth === 0)
      for (const value of target.values()) lead(key, value, depth + 1)
  }
  for (const [, object] of context.enumerateIndirectObjects())
    for (const part of within(object))
      if (part instanceof PDFDict) for (const [key, value] of part.entries()) lead(key.decodeText(), value, 0)
  return context
    .enumerateIndirectObjects()
    .flatMap(([ref, stream]) =>
      stream instanceof PDFStream ? [{ ref, stream, keys: keys.get(ref) ?? new Set() }] : [],
    )
}

/** Entries that lead to what is drawn, or to how: content, pictures, letters, colours (ISO 32000-2). */
const drawn = new Set(
  'Contents XObject Pattern Shading ColorSpace CharProcs N R D FontFile FontFile2 FontFile3 ToUnicode CIDToGIDMap CIDSet Encoding UseCMap DestOutputProfile Function Functions TR TR2 BG BG2 UCR UCR2 HT SMask Mask G JBIG2Globals CS'.split(
    ' ',
  ),
)

/** Entries that have findings of their own. */
const told = new Set('Metadata Thumb EF JS XFA'.split(' '))

/** The streams that no page shows: a program's own, or something put away. */
export const putAway = (context: PDFContext): PDFRef[] =>
  streamsIn(context)
    .filter(
      ({ stream, keys }) =>
        keys.size > 0 && !isPacking(stream) && ![...keys].some((key) => drawn.has(key) || told.has(key)),
    )
    .map(({ ref }) => ref)

/** The streams that draw: pages, what pages share, patterns, letters that are drawings. */
export const drawingsIn = (streams: Reached[]): Reached[] =>
  streams.filter(({ stream: { dict }, keys }) => {
    if (keys.has('Contents') || keys.has('CharProcs') || isForm(dict)) return true
    return dict.lookup(PDFName.of('PatternType'))?.toString() === '1'
  })

/** The colour profiles of a document (ISO 32000-2, 8.6.5.5), which say how many colours they mix. */
export const profilesIn = (context: PDFContext) =>
  context.enumerateIndirectObjects().flatMap(([ref, stream]) => {
    const isProfile = stream instanceof PDFStream && stream.dict.has(PDFName.of('N')) && !isPacking(stream)
    return isProfile ? [{ ref, dict: stream.dict, profile: contentOf(stream) }] : []
  })

const isForm = (dict: PDFDict) => dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form')

/** The content of a stream, unpacked; throws where it cannot be. */
export const contentOf = (stream: PDFStream): Uint8Array =>
  stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents()

/** Room for whatever is drawn: readers take no words from outside a page. */
const everywhere = [-1e6, -1e6, 1e6, 1e6]

/** Brings to light what pages do not show: what is drawn outside them, and, on a last page of its own, whatever any page could draw. */
export function drawAll(document: PDFDocument) {
  const { context } = document
  for (const { node } of document.getPages()) {
    node.set(PDFName.of('MediaBox'), context.obj(everywhere))
    node.set(PDFName.of('CropBox'), context.obj(everywhere))
  }
  const drawings = drawingsIn(streamsIn(context)).filter(({ keys }) => !keys.has('Contents'))
  const names = drawings.map((_, index) => `Drawing${index}`)
  const forms = drawings.map(({ ref, stream }) => (isForm(stream.dict) ? ref : asForm(context, stream)))
  const page = document.addPage()
  page.node.set(
    PDFName.of('Resources'),
    context.obj({ XObject: Object.fromEntries(forms.map((ref, index) => [names[index] ?? '', ref])) }),
  )
  const content = context.stream(names.map((name) => `/${name} Do`).join('\n'))
  page.node.set(PDFName.of('Contents'), context.register(content))
}

function asForm(context: PDFContext, stream: PDFStream): PDFRef {
  const dict = stream.dict.clone(context)
  dict.set(PDFName.of('Subtype'), PDFName.of('Form'))
  dict.set(PDFName.of('BBox'), dict.lookup(PDFName.of('BBox')) ?? context.obj([0, 0, 1000, 1000]))
  return context.register(PDFRawStream.of(dict, stream.getContents()))
}
