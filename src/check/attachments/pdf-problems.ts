import type { PDFDocument } from '@cantoo/pdf-lib'
import { type Diagnostic, diagnose, diagnosePersonalData, fileStart } from '../diagnostics/diagnostic.ts'
import { digestOf } from '../exceptions.ts'
import { findPersonalData } from '../personal-data/find.ts'
import type { Finding } from '../personal-data/recognizer.ts'
import { type PublicContacts, publicContacts } from '../personal-data/recognizers/contacts.ts'
import { keysIn } from '../phrases.ts'
import { phrase } from '../say.ts'
import { hiddenKinds, unusable } from './image.ts'
import { lettersOf } from './parts.ts'
import { activeInPdf } from './pdf-active.ts'
import { hiddenInPdf } from './pdf-content.ts'
import { refuseEffort } from './pdf-effort.ts'
import { openPdf, unchanged } from './pdf-objects.ts'
import { unpacksTooMuch } from './pdf-size.ts'
import { drawAll } from './pdf-streams.ts'
import { wordsInPdf } from './pdf-words.ts'

/** What is wrong with a PDF: what it is, what in it can act, what it tells besides its pages, and whom they identify. */
export async function pdfProblems(
  file: string,
  bytes: Uint8Array,
  contacts: readonly string[],
): Promise<Diagnostic[]> {
  if (lettersOf(bytes, 0, 5) !== '%PDF-') return [unusable(file, 'pdf.noPdf')]
  if (unpacksTooMuch(bytes)) return [unusable(file, 'pdf.broken')]
  try {
    const document = await openPdf(bytes)
    refuseEffort(document)
    const pages = await pdfPages(bytes)
    return [
      ...activeProblems(file, document),
      ...hiddenProblems(file, document, bytes),
      ...unreadPages(file, pages),
      // Last, for it takes the document to pieces.
      ...(await identityProblems(file, document, publicContacts(contacts))),
    ]
  } catch {
    return [unusable(file, lettersOf(bytes).includes('/Encrypt') ? 'pdf.locked' : 'pdf.broken')]
  }
}

function activeProblems(file: string, document: PDFDocument): Diagnostic[] {
  const active = activeInPdf(document)
  if (active.length === 0) return []
  const kinds = keysIn('active').filter((kind) => active.includes(kind))
  return [diagnose('pdf-active', file, fileStart, { kinds: kinds.map((kind) => phrase(`active.${kind}`)) })]
}

function hiddenProblems(file: string, document: PDFDocument, bytes: Uint8Array): Diagnostic[] {
  const hidden = hiddenInPdf(document, bytes)
  return hidden.length > 0 ? [diagnose('pdf-metadata', file, fileStart, { kinds: hiddenKinds(hidden) })] : []
}

/** Of pages that no machine can read, somebody must say that they identify nobody. */
function unreadPages(file: string, pages: string[]): Diagnostic[] {
  const unread = pages.flatMap((text, index) => (isUnread(text) ? [index + 1] : []))
  const [page] = unread
  if (page === undefined) return []
  return [diagnose('pdf-unread', file, fileStart, { page, count: unread.length, total: pages.length })]
}

/** Whom the pages identify, and what stands beside them; of that only what no page says, too. */
async function identityProblems(
  file: string,
  document: PDFDocument,
  contacts: PublicContacts,
): Promise<Diagnostic[]> {
  const words = wordsInPdf(document)
  const count = document.getPageCount()
  drawAll(document)
  const shown = await pdfPages(await document.save(unchanged))
  const onPages = shown.slice(0, count).flatMap((text, index) => identityIn(file, index + 1, text, contacts))
  const beside = [...words.map((said) => said.replace(/\s+/g, ' ')), ...shown.slice(count)].join('\n')
  return [
    ...onPages,
    ...identityIn(file, 'none', beside, contacts).filter(
      ({ kind }) => !onPages.some((known) => known.kind === kind),
    ),
  ]
}

/** What identifies a person on a page: each kind once, for the place on the page cannot be told. */
function identityIn(
  file: string,
  page: number | 'none',
  text: string,
  contacts: PublicContacts,
): Diagnostic[] {
  // Tone marks in a shape of their own often come out as NUL: without it the word around them is whole again.
  const found = findPersonalData(text.replaceAll('\0', ''), contacts).sort(errorsFirst)
  const kinds = new Map(found.toReversed().map((finding) => [finding.kind, finding]))
  return [...kinds.values()].map(({ kind, severity }) => ({
    ...diagnosePersonalData(kind, severity, file, fileStart),
    page,
    digest: digestOf(text),
  }))
}

const errorsFirst = (a: Finding, b: Finding) =>
  Number(b.severity === 'error') - Number(a.severity === 'error')

/** The text of each page; throws where the file cannot be read. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const { extractText, getDocumentProxy } = await import('unpdf')
  // The reader takes the bytes for its own, so it gets a copy.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const { text } = await extractText(document, { mergePages: false })
  return text
}

/** Whether a page is a picture, or its letters come out as signs that mean nothing: then only a person can read it. */
export function isUnread(page: string): boolean {
  const signs = page.replace(/\s/g, '')
  const lost = signs.match(/[\p{Cc}\p{Co}\ufffd]/gu)?.length ?? 0
  return signs === '' || lost > signs.length / 5
}
