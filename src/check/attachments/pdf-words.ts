import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { within } from './pdf-objects.ts'
import { contentOf, drawingsIn, streamsIn } from './pdf-streams.ts'

/**
 * What a PDF says beside its pages, each once: bookmarks, alternative and actual text, what pictures, tables and layers are
 * called, where links lead, page labels, comments. It is all in strings and names, whatever they are for. Throws where what
 * is drawn cannot be unpacked.
 */
export function wordsInPdf({ context }: PDFDocument): string[] {
  const streams = streamsIn(context)
  const inObjects = context.enumerateIndirectObjects().flatMap(([, object]) => [...within(object)])
  const inContents = drawingsIn(streams).flatMap(({ stream }) => [
    ...propertiesIn(signsOf(contentOf(stream))),
  ])
  const found = [...inObjects, ...inContents].flatMap((object) => {
    if (object instanceof PDFDict) return object.keys().flatMap(readings)
    const says = object instanceof PDFString || object instanceof PDFHexString || object instanceof PDFName
    return says ? readings(object) : []
  })
  return [...new Set(found)]
}

/** A time, and what programs call their parts: no telephone number, though it may look like one. */
const ofPrograms = /^(?:D:\d{4}[\d+Z'-]*|[A-Za-z]*\d{0,5})$/

/** Old programs wrote Thai as it was on their machine, so that the same bytes may mean one thing or another. */
const encodings = ['utf-8', 'windows-874'].map((name) => new TextDecoder(name, { fatal: true }))

function readings(object: PDFString | PDFHexString | PDFName): string[] {
  const bytes = object.asBytes()
  const said = decoded(object)
  if (ofPrograms.test(said)) return []
  const isMarked = bytes[0] === 0xfe || bytes[0] === 0xff || bytes.every((byte) => byte < 0x80)
  return isMarked ? [said] : [said, ...encodings.flatMap((encoding) => decodedBy(encoding, bytes))]
}

function decoded(object: PDFString | PDFHexString | PDFName): string {
  const bytes = object.asBytes()
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return object.decodeText()
}

function decodedBy(encoding: TextDecoder, bytes: Uint8Array): string[] {
  try {
    return [encoding.decode(bytes)]
  } catch {
    return []
  }
}

/** Bytes as signs of the same numbers, as strings of PDF are kept. */
function signsOf(bytes: Uint8Array): string {
  const stretch = 8192
  const stretches = Array.from({ length: Math.ceil(bytes.length / stretch) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * stretch, (index + 1) * stretch)),
  )
  return stretches.join('')
}

/** The strings in the dictionaries of a content stream, as in `/Span << /ActualText (…) >> BDC`; those outside are shown by a font. */
function* propertiesIn(content: string): Generator<PDFString | PDFHexString> {
  const token = /<<|>>|[(<%]|(?<=\s)ID(?=\s)/g
  let depth = 0
  for (let found = token.exec(content); found; found = token.exec(content)) {
    const [sign] = found
    const end = endOf(content, sign, token.lastIndex)
    if (sign === '<<') depth += 1
    if (sign === '>>') depth = Math.max(0, depth - 1)
    if (depth > 0 && sign === '(') yield PDFString.of(content.slice(token.lastIndex, end - 1))
    if (depth > 0 && sign === '<') yield PDFHexString.of(content.slice(token.lastIndex, end - 1))
    token.lastIndex = end
  }
}

/** Where what a sign opens is over: a string, a remark, the bytes of an inline image. */
function endOf(content: string, sign: string, from: number): number {
  const ends: Record<string, RegExp> = { '<': />/g, '%': /[\r\n]/g, ID: /\sEI\b/g }
  if (sign === '(') return endOfString(content, from)
  const end = ends[sign]
  if (!end) return from
  end.lastIndex = from
  return end.test(content) ? end.lastIndex : content.length
}

function endOfString(content: string, from: number): number {
  const sign = /\\[\s\S]|[()]/g
  sign.lastIndex = from
  let depth = 1
  for (let found = sign.exec(content); found; found = sign.exec(content)) {
    depth += found[0] === '(' ? 1 : found[0] === ')' ? -1 : 0
    if (depth === 0) return sign.lastIndex
  }
  return content.length
}
