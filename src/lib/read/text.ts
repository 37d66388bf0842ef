import { lstatSync, readFileSync } from 'node:fs'
import type { Code } from '../diagnostics/catalogue.ts'
import type { Params } from '../diagnostics/diagnostic.ts'
import type { Bilingual } from '../schema/fields.ts'
import { reasonOf } from './reasons.ts'

const maxTextBytes = 64 * 1024

interface ReadText {
  text?: string
  problem?: { code: Code; params: Params }
}

/** Reads one text file as UTF-8; a wrong encoding, a link or a huge file is refused before it is read. */
export function readText(file: string): ReadText {
  try {
    const stats = lstatSync(file)
    if (stats.isSymbolicLink())
      return refuse('file-unreadable', { reason: { th: 'เป็นทางลัด', en: 'it is a link' } })
    if (!stats.isFile())
      return refuse('file-unreadable', { reason: { th: 'ไม่ใช่ไฟล์', en: 'it is not a file' } })
    if (stats.size > maxTextBytes)
      return refuse('file-too-large', { size: Math.ceil(stats.size / 1024), max: maxTextBytes / 1024 })
    return decode(readFileSync(file))
  } catch (error) {
    return refuse('file-unreadable', { reason: reasonOf(error) })
  }
}

/** One for all files: to make one costs as much as to read a file. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Buffer): ReadText {
  const mark = Object.keys(marks).find((start) => bytes.subarray(0, 3).toString('hex').startsWith(start))
  const reason = mark ? marks[mark] : bytes.includes(0) ? binary : undefined
  if (reason) return refuse('file-encoding', { reason })
  try {
    return { text: utf8.decode(bytes) }
  } catch {
    return refuse('file-encoding', { reason: oldThai })
  }
}

/** The first bytes by which programs mark an encoding. */
const marks: Record<string, Bilingual> = {
  efbbbf: { th: 'มี BOM นำหน้า', en: 'it begins with a BOM' },
  fffe: { th: 'เป็น UTF-16', en: 'it is UTF-16' },
  feff: { th: 'เป็น UTF-16', en: 'it is UTF-16' },
}
const binary: Bilingual = { th: 'เป็น UTF-16 หรือไม่ใช่ข้อความ', en: 'it is UTF-16, or no text at all' }
const oldThai: Bilingual = { th: 'อาจเป็น TIS-620 หรือ Windows-874', en: 'perhaps TIS-620 or Windows-874' }

const refuse = (code: Code, params: Params): ReadText => ({ problem: { code, params } })
