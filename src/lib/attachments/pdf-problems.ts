import type { PDFDocument } from '@cantoo/pdf-lib'
import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts'
import type { Bilingual } from '../schema/fields.ts'
import { lettersOf } from './bytes.ts'
import { hiddenWords } from './hidden.ts'
import { unusable } from './image-problems.ts'
import { inWords } from './kinds.ts'
import { activeInPdf, activeWords } from './pdf-active.ts'
import { hiddenInPdf } from './pdf-hidden.ts'
import { openPdf } from './pdf-objects.ts'
import { pdfPages } from './pdf-pages.ts'

/** What is wrong with a PDF: what it is, what in it can act, what it tells besides its pages. */
export async function pdfProblems(file: string, bytes: Uint8Array): Promise<Diagnostic[]> {
  if (lettersOf(bytes, 0, 5) !== '%PDF-') return [unusable(file, noPdf)]
  try {
    const document = await openPdf(bytes)
    await pdfPages(bytes)
    return [...activeProblems(file, document), ...hiddenProblems(file, document, bytes)]
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
