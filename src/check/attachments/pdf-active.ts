import { type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { PhraseIn } from '../phrases.ts'
import { dictsOf } from './pdf-objects.ts'

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
