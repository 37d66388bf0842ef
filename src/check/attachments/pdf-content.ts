import { decodePDFRawStream, PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { hiddenInIcc, withoutWords } from './icc.ts'
import { hiddenInImage, partsOf } from './image.ts'
import { hiddenInXmp } from './metadata.ts'
import { type Hidden, lettersOf, withoutHidden } from './parts.ts'
import { dictsOf, isPacking, openPdf, photosIn, unchanged, unusedIn } from './pdf-objects.ts'
import { hasRemarks } from './pdf-remarks.ts'
import { profilesIn, putAway } from './pdf-streams.ts'

/** What the entries of the information dictionary tell (ISO 32000-2, 14.3.3); unknown ones tell `other`. */
const infoKinds = new Map<string, Hidden>([
  ['Author', 'author'],
  ['Creator', 'device'],
  ['Producer', 'device'],
  ['CreationDate', 'date'],
  ['ModDate', 'date'],
  ['Title', 'words'],
  ['Subject', 'words'],
  ['Keywords', 'words'],
])

/** Entries of any dictionary that tell something no page shows. */
const tellingKeys: readonly [name: string, hidden: Hidden][] = [
  ['PieceInfo', 'other'],
  ['LastModified', 'date'],
  ['Thumb', 'pictures'],
]

/** What a PDF tells besides its pages. */
export function hiddenInPdf({ context }: PDFDocument, bytes: Uint8Array): Hidden[] {
  const dicts = dictsOf(context)
  const telling = tellingKeys.filter(([name]) => dicts.some((dict) => dict.has(PDFName.of(name))))
  const unused = unusedIn(context).filter((ref) => !isPacking(context.lookup(ref)))
  return [
    ...inInfo(context.lookup(context.trailerInfo.Info)),
    ...dicts.flatMap(inMetadata),
    ...telling.map(([, hidden]) => hidden),
    ...profilesIn(context).flatMap(({ profile }) => hiddenInIcc(profile)),
    ...photosIn(context).flatMap(({ photo }) => hiddenInImage(photo.getContents(), 'jpg')),
    ...(putAway(context).length > 0 ? ['other' as const] : []),
    ...(unused.length > 0 || hasMoreThanOneEnd(bytes) || hasRemarks(bytes) ? ['remains' as const] : []),
  ]
}

function inInfo(info: unknown): Hidden[] {
  if (!(info instanceof PDFDict)) return []
  return info.keys().map((key) => infoKinds.get(key.decodeText()) ?? 'other')
}

function inMetadata(dict: PDFDict): Hidden[] {
  const packet = dict.lookup(PDFName.of('Metadata'))
  if (!packet) return []
  const bytes = packet instanceof PDFRawStream ? decodePDFRawStream(packet).decode() : new Uint8Array()
  return hiddenInXmp(lettersOf(bytes))
}

/** An editor that adds to a PDF leaves what was there before; only one made for fast viewing has a second end, near its beginning. */
function hasMoreThanOneEnd(bytes: Uint8Array): boolean {
  const letters = lettersOf(bytes)
  const ends = letters.split('%%EOF').length - 1
  return (
    ends > (/\/Linearized\b/.test(letters.slice(0, 2048)) ? 2 : 1) || !/%%EOF\s*$/.test(letters.slice(-64))
  )
}

const removed = ['Metadata', ...tellingKeys.map(([name]) => name)]

/** The PDF with its pages and nothing that tells of who made it, when and with what. */
export async function stripPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await openPdf(bytes)
  const { context } = document
  for (const dict of dictsOf(context)) for (const name of removed) dict.delete(PDFName.of(name))
  for (const { ref, photo } of photosIn(context)) context.assign(ref, stripPhoto(photo))
  for (const { ref, dict, profile } of profilesIn(context).filter(tells))
    context.assign(ref, context.flateStream(withoutWords(profile), entriesOf(dict)))
  delete context.trailerInfo.Info
  for (const ref of putAway(context)) context.delete(ref)
  for (const ref of unusedIn(context)) context.delete(ref)
  return document.save(unchanged)
}

const tells = ({ profile }: { profile: Uint8Array }) => hiddenInIcc(profile).length > 0

/** What a dictionary says of its stream, but for how it is packed. */
const entriesOf = (dict: PDFDict) =>
  Object.fromEntries(
    dict
      .entries()
      .map(([key, value]) => [key.decodeText(), value] as const)
      .filter(([key]) => !['Filter', 'DecodeParms', 'Length'].includes(key)),
  )

const stripPhoto = ({ dict, contents }: PDFRawStream): PDFRawStream =>
  PDFRawStream.of(dict, withoutHidden(contents, partsOf(contents, 'jpg')))
