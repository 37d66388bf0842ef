import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'

/** Opens a PDF as it is; throws where it is locked or anything in it cannot be read. */
export const openPdf = (bytes: Uint8Array) =>
  PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true, preserveXFA: true })

/** How to write a document so that nothing is added to it. */
export const unchanged = { addDefaultPage: false, updateFieldAppearances: false }

/** Every dictionary of a document, in whatever object it stands. */
export const dictsOf = (context: PDFContext): PDFDict[] =>
  context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => [...within(object)])
    .filter((part) => part instanceof PDFDict)

/** An object and all that stands in it; what it refers to stands elsewhere. */
export function* within(object: PDFObject): Generator<PDFObject> {
  yield object
  if (object instanceof PDFStream) yield* within(object.dict)
  if (object instanceof PDFArray) for (const item of object.asArray()) yield* within(item)
  if (object instanceof PDFDict) for (const value of object.values()) yield* within(value)
}

/** The objects that nothing leads to: what an earlier version left behind, or an editor forgot. */
export function unusedIn(context: PDFContext): PDFRef[] {
  const { Root, Info } = context.trailerInfo
  const used = new Set<PDFRef>()
  const waiting = [Root, Info].filter((object) => object !== undefined)
  for (let object = waiting.pop(); object; object = waiting.pop())
    for (const ref of within(object)) {
      if (!(ref instanceof PDFRef)) continue
      const target = used.has(ref) ? undefined : context.lookup(ref)
      used.add(ref)
      if (target) waiting.push(target)
    }
  return context.enumerateIndirectObjects().flatMap(([ref]) => (used.has(ref) ? [] : [ref]))
}

/** The photographs of a document, which keep what the camera wrote into them. */
export const photosIn = (context: PDFContext) =>
  context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    const photo = object instanceof PDFRawStream && isJpeg(object.dict) ? object : undefined
    return photo ? [{ ref, photo }] : []
  })

function isJpeg(dict: PDFDict): boolean {
  const filter = dict.lookup(PDFName.of('Filter'))
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  return only === PDFName.of('DCTDecode')
}

/** The type of an object that only packs others; its content is read, so that itself it tells nothing. */
export function isPacking(object: PDFObject | undefined): boolean {
  const type = object instanceof PDFStream ? object.dict.lookup(PDFName.of('Type')) : undefined
  return type === PDFName.of('ObjStm') || type === PDFName.of('XRef')
}
