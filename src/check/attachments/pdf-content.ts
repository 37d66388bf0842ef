import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'
import type { PhraseIn } from '../phrases.ts'
import { hiddenInImage, partsOf } from './image.ts'
import { hiddenInXmp } from './metadata.ts'
import { type Hidden, lettersOf, withoutHidden } from './parts.ts'
import { dictsOf, isPacking, openPdf, photosIn, unusedIn } from './pdf-objects.ts'

/** What a PDF may hold that is more than pages to read. */
export type Active = PhraseIn<'active'>

/** Entries that make any dictionary more than a page (ISO 32000-2). */
const keys: readonly [name: string, active: Active][] = [
  ['JS', 'script'],
  ['JavaScript', 'script'],
  ['AA', 'action'],
  ['EmbeddedFiles', 'files'],
  ['EF', 'files'],
  ['AF', 'files'],
  ['Collection', 'files'],
  ['XFA', 'form'],
  ['FT', 'form'],
]

/** Actions that do more than lead to a page or to an address. */
const actions = new Set(
  'Launch SubmitForm ResetForm ImportData GoToR GoToE Hide SetOCGState Trans GoTo3DView GoToDp'.split(' '),
)

/** What an annotation is, apart from links; any other kind is a note upon the page. */
const annotations = new Map<string, Active>([
  ['Widget', 'form'],
  ['FileAttachment', 'files'],
  ['Sound', 'media'],
  ['Movie', 'media'],
  ['Screen', 'media'],
  ['RichMedia', 'media'],
  ['3D', 'media'],
])

/** What in a PDF can act, holds other files, or lies upon its pages. */
export const activeInPdf = ({ context }: PDFDocument): Active[] => dictsOf(context).flatMap(activeIn)

function activeIn(dict: PDFDict): Active[] {
  const byKey = keys.flatMap(([name, active]) => (dict.has(PDFName.of(name)) ? [active] : []))
  return [...byKey, ...inAction(dict), ...inAnnotation(dict)]
}

function inAction(dict: PDFDict): Active[] {
  const type = nameIn(dict, 'S')
  if (type === 'JavaScript') return ['script']
  if (type === 'Rendition' || type === 'Sound' || type === 'Movie' || type === 'RichMediaExecute')
    return ['media']
  if (type === 'URI' && isOtherScheme(dict)) return ['action']
  return type !== undefined && actions.has(type) ? ['action'] : []
}

/** An address opens in the reader's browser; what no browser would load may be a program or a file of the reader's. */
function isOtherScheme(dict: PDFDict): boolean {
  const uri = dict.lookup(PDFName.of('URI'))
  const address = uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : ''
  const scheme = /^[^/?#]*?:/.exec(address)?.[0].toLowerCase()
  return scheme !== undefined && !['https:', 'http:', 'mailto:', 'tel:'].includes(scheme)
}

function inAnnotation(dict: PDFDict): Active[] {
  const subtype = dict.has(PDFName.of('Rect')) ? nameIn(dict, 'Subtype') : undefined
  return subtype === undefined || subtype === 'Link' ? [] : [annotations.get(subtype) ?? 'notes']
}

function nameIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

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
    ...photosIn(context).flatMap(({ photo }) => hiddenInImage(photo.getContents(), 'jpg')),
    ...(unused.length > 0 || hasMoreThanOneEnd(bytes) ? ['remains' as const] : []),
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
  delete context.trailerInfo.Info
  for (const ref of unusedIn(context)) context.delete(ref)
  return document.save({ addDefaultPage: false, updateFieldAppearances: false })
}

const stripPhoto = ({ dict, contents }: PDFRawStream): PDFRawStream =>
  PDFRawStream.of(dict, withoutHidden(contents, partsOf(contents, 'jpg')))
