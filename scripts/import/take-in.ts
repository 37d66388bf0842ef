import { lstatSync, readFileSync } from 'node:fs'
import { readEntryZip } from '../../src/lib/archive/entry-zip.ts'
import type { Refused } from '../../src/lib/archive/read-zip.ts'
import { reasonOf } from '../../src/lib/read/reasons.ts'
import type { Vocabulary } from '../../src/lib/schema/vocabulary.ts'
import { formFromDocx } from '../../src/lib/word/read-docx.ts'
import { withLeftovers } from '../../src/lib/word/with-leftovers.ts'
import { entryFiles } from '../../src/lib/write/write-text.ts'

/** An entry out of a file that somebody sent, before it is written. */
export interface Incoming {
  /** The address it asks for; it may be taken. */
  id: string
  files: Map<string, string | Uint8Array>
  /** Parts of a Word file that found no place; they stand at the end of the text. */
  leftovers: number
}

/** What people send besides, and what to do with it. */
const kinds = [
  {
    pattern: /\.(?:jpe?g|png|webp|avif|heic|gif|tiff?|bmp)$/i,
    why: {
      th: 'เป็นภาพ เปิดเรื่องที่ใช้ภาพนี้ในแบบฟอร์มแล้วเพิ่มภาพที่นั่น ข้อมูลแฝงจะถูกลบ',
      en: 'it is a picture: open its entry in the form and add it there, which removes what it hides',
    },
  },
  {
    pattern: /^(?!.*\.(?:docx|zip)$)/i,
    why: {
      th: 'รับเฉพาะ .docx และ .zip จากแบบฟอร์ม ไฟล์ชนิดอื่น เช่น .doc .odt ให้เปิดแล้วบันทึกเป็น .docx',
      en: 'only .docx and a .zip from the form are taken in: open other kinds, such as .doc or .odt, and save them as .docx',
    },
  },
]

/** Far above what is taken in; a larger file is not even read. */
const maxBytes = 100 * 1024 * 1024

/** Reads a Word file, or the archive of an entry. */
export async function takeIn(file: string, vocabulary: Vocabulary): Promise<Incoming | Refused> {
  const kind = kinds.find(({ pattern }) => pattern.test(file))
  if (kind) return { refused: kind.why }
  const bytes = readPlain(file)
  if ('refused' in bytes) return bytes
  if (file.toLowerCase().endsWith('.docx')) return fromWord(bytes, vocabulary)
  const zipped = readEntryZip(bytes)
  return 'refused' in zipped ? zipped : { ...zipped, leftovers: 0 }
}

async function fromWord(bytes: Uint8Array, vocabulary: Vocabulary): Promise<Incoming | Refused> {
  const read = await formFromDocx(bytes, vocabulary)
  if ('refused' in read) return read
  const { form, images, leftovers } = read
  const files = new Map<string, string | Uint8Array>(images.map(({ name, bytes }) => [name, bytes]))
  for (const [name, text] of Object.entries(entryFiles(withLeftovers(form, leftovers)))) files.set(name, text)
  return { id: form.id, files, leftovers: leftovers.length }
}

/** A link is not followed. */
function readPlain(file: string): Uint8Array | Refused {
  try {
    const stats = lstatSync(file)
    if (!stats.isFile()) return { refused: { th: 'ไม่ใช่ไฟล์ธรรมดา', en: 'it is no plain file' } }
    return stats.size > maxBytes ? { refused: tooLarge } : readFileSync(file)
  } catch (error) {
    return { refused: reasonOf(error) }
  }
}

const tooLarge = { th: 'ไฟล์ใหญ่เกินไป', en: 'it is too large' }
