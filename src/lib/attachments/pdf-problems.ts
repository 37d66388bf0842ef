import type { PDFDocument } from '@cantoo/pdf-lib'
import { type Diagnostic, diagnose, diagnosePersonalData, fileStart } from '../diagnostics/diagnostic.ts'
import { findPersonalData } from '../personal-data/find.ts'
import type { Finding } from '../personal-data/recognizer.ts'
import { type PublicContacts, publicContacts } from '../personal-data/recognizers/contacts.ts'
import type { Bilingual } from '../schema/fields.ts'
import { lettersOf } from './bytes.ts'
import { hiddenWords } from './hidden.ts'
import { unusable } from './image-problems.ts'
import { inWords } from './kinds.ts'
import { activeInPdf, activeWords } from './pdf-active.ts'
import { hiddenInPdf } from './pdf-hidden.ts'
import { openPdf } from './pdf-objects.ts'
import { isUnread, pdfPages } from './pdf-pages.ts'

/** What is wrong with a PDF: what it is, what in it can act, what it tells besides its pages, and whom they identify. */
export async function pdfProblems(
  file: string,
  bytes: Uint8Array,
  contacts: readonly string[],
): Promise<Diagnostic[]> {
  if (lettersOf(bytes, 0, 5) !== '%PDF-') return [unusable(file, noPdf)]
  try {
    const document = await openPdf(bytes)
    const pages = await pdfPages(bytes)
    return [
      ...activeProblems(file, document),
      ...hiddenProblems(file, document, bytes),
      ...unreadPages(file, pages),
      ...pages.flatMap((text, index) => identityOnPage(file, index + 1, text, publicContacts(contacts))),
    ]
  } catch {
    return [unusable(file, lettersOf(bytes).includes('/Encrypt') ? locked : broken)]
  }
}

const noPdf: Bilingual = {
  th: 'ข้างในไม่ใช่ PDF ตามที่ชื่อไฟล์บอก',
  en: 'its content is not PDF, as its name says',
}
const locked: Bilingual = {
  th: 'ล็อกไว้ด้วยรหัสผ่าน จึงตรวจข้างในไม่ได้',
  en: 'it is locked with a password, so nobody can check what is in it',
}
/** Also said of a file that takes too long or too much memory. */
export const broken: Bilingual = {
  th: 'อ่านไม่ได้ ไฟล์เสียหรือซับซ้อนเกินไป',
  en: 'it cannot be read: it is broken or far too complex',
}

function activeProblems(file: string, document: PDFDocument): Diagnostic[] {
  const active = activeInPdf(document)
  const kinds = inWords(activeWords, active)
  return active.length > 0 ? [diagnose('pdf-active', file, fileStart, { kinds })] : []
}

function hiddenProblems(file: string, document: PDFDocument, bytes: Uint8Array): Diagnostic[] {
  const hidden = hiddenInPdf(document, bytes)
  const kinds = inWords(hiddenWords, hidden)
  return hidden.length > 0 ? [diagnose('pdf-metadata', file, fileStart, { kinds })] : []
}

/** Of pages that no machine can read, somebody must say that they identify nobody. */
function unreadPages(file: string, pages: string[]): Diagnostic[] {
  const unread = pages.flatMap((text, index) => (isUnread(text) ? [index + 1] : []))
  const [page] = unread
  if (page === undefined) return []
  return [diagnose('pdf-unread', file, fileStart, { page, count: unread.length, total: pages.length })]
}

/** What identifies a person on a page: each kind once, for the place on the page cannot be told. */
function identityOnPage(file: string, page: number, text: string, contacts: PublicContacts): Diagnostic[] {
  // Tone marks in a shape of their own often come out as NUL: without it the word around them is whole again.
  const found = findPersonalData(text.replaceAll('\0', ''), contacts).sort(errorsFirst)
  const kinds = new Map(found.toReversed().map((finding) => [finding.kind, finding]))
  return [...kinds.values()].map(({ kind, severity }) => {
    const diagnostic = diagnosePersonalData(kind, severity, file, fileStart)
    const { th, en } = diagnostic.message
    return { ...diagnostic, message: { th: `หน้า ${page}: ${th}`, en: `page ${page}: ${en}` } }
  })
}

const errorsFirst = (a: Finding, b: Finding) =>
  Number(b.severity === 'error') - Number(a.severity === 'error')
