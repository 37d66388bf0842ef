import { phrase } from '../../src/check/say.ts'
import type { Vocabulary } from '../../src/entry/vocabulary.ts'
import { entryFiles } from '../../src/entry/write/write-text.ts'
import { readEntryZip } from '../../src/import/archive/entry-zip.ts'
import type { Refused } from '../../src/import/archive/read-zip.ts'
import { megabyte, mostSent } from '../../src/import/sizes.ts'
import type { Passage } from '../../src/import/word/file/ledger.ts'
import { withLeftovers } from '../../src/import/word/leftovers.ts'
import { readDocx, type WordEntry } from '../../src/import/word/read-docx.ts'
import { wrongKind } from '../../src/import/wrong-kind.ts'
import { checkWords } from '../../src/node/content.ts'
import { openPlain } from '../../src/node/open.ts'
import { readWordForm } from '../../src/node/word-form.ts'

/** An entry out of a file that somebody sent, before it is written. */
export interface Incoming {
  /** The address it asks for; it may be taken. */
  id: string
  files: Map<string, string | Uint8Array>
  /** Parts of a Word file that found no place; they stand at the end of the text. */
  leftovers: number
}

/** What a file brings. */
export interface Brought {
  /** One for each practice in it. */
  entries: Incoming[]
  /** Every passage of a Word file, with where it went. */
  account?: readonly Passage[]
}

/** Reads a Word file, or the archive of an entry; whatever goes wrong in it concerns that file alone. */
export function takeIn(file: string, vocabulary: Vocabulary, despiteMark: boolean): Brought | Refused {
  try {
    return read(file, vocabulary, despiteMark)
  } catch {
    return { refused: phrase('import.unread') }
  }
}

function read(file: string, vocabulary: Vocabulary, despiteMark: boolean): Brought | Refused {
  const bytes = readPlain(file)
  if ('refused' in bytes) return bytes
  const kind = wrongKind(file, bytes)
  if (kind) return { refused: kind }
  if (!file.toLowerCase().endsWith('.zip')) return fromWord(bytes, vocabulary, despiteMark)
  const zipped = readEntryZip(bytes)
  return 'refused' in zipped ? zipped : { entries: [{ ...zipped, leftovers: 0 }] }
}

function fromWord(bytes: Uint8Array, vocabulary: Vocabulary, despiteMark: boolean): Brought | Refused {
  const read = readDocx(bytes, { vocabulary, word: readWordForm() })
  if ('refused' in read) return read
  const { entries, account, mark } = read
  if (mark !== undefined && !despiteMark) return { refused: phrase('import.marked', { mark }) }
  return { entries: entries.map(incoming), account }
}

function incoming({ form, images, leftovers }: WordEntry): Incoming {
  const files = new Map<string, string | Uint8Array>(images.map(({ name, bytes }) => [name, bytes]))
  for (const [name, text] of Object.entries(entryFiles(withLeftovers(form, leftovers, checkWords()))))
    files.set(name, text)
  return { id: form.id, files, leftovers: leftovers.length }
}

function readPlain(file: string): Uint8Array | Refused {
  const opened = openPlain(file, mostSent)
  if ('bytes' in opened) return opened.bytes
  if ('size' in opened) return { refused: phrase('import.large', { max: mostSent / megabyte }) }
  return { refused: phrase('import.unopened', { reason: opened.refused }) }
}
