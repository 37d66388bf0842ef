import { lstatSync, readFileSync } from 'node:fs'
import { promisedKind } from '../attachments/image.ts'
import { maxBytes, tooLarge } from '../attachments/image-problems.ts'
import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts'
import type { ParsedEntry } from '../entry.ts'
import { withoutReviewed } from '../reviewed.ts'
import type { Corpus } from '../rules/rule.ts'
import { codeDigest, digest, keep, keptFolder, readKept } from './kept.ts'
import { reasonOf } from './reasons.ts'

/** The corpus with what is wrong with the images and documents of its entries; where there are none, nothing is loaded. */
export async function inspectAttachments(corpus: Corpus): Promise<Corpus> {
  const contacts = corpus.vocabulary.publicContacts.flatMap((office) => office.contacts)
  const entries: ParsedEntry[] = []
  // One after the other: an image decoded takes up to a hundred megabytes.
  for (const entry of corpus.entries) entries.push(await inspectEntry(entry, contacts))
  return { ...corpus, entries }
}

async function inspectEntry(entry: ParsedEntry, contacts: readonly string[]): Promise<ParsedEntry> {
  if (entry.attachments.length === 0) return entry
  const found: Diagnostic[] = []
  for (const name of entry.attachments) found.push(...(await inspectFile(`${entry.path}/${name}`, contacts)))
  const excepted = new Set(entry.excepted)
  const unreviewed = withoutReviewed(found, entry.th?.facts?.exceptions, excepted)
  return { ...entry, excepted: [...excepted], diagnostics: [...entry.diagnostics, ...unreviewed] }
}

async function inspectFile(file: string, contacts: readonly string[]): Promise<Diagnostic[]> {
  try {
    const { size } = lstatSync(file)
    const max = promisedKind(file) ? maxBytes.image : maxBytes.document
    return size > max ? [tooLarge(file, size, max)] : await inspectKept(file, readFileSync(file), contacts)
  } catch (error) {
    return [diagnose('file-unreadable', file, fileStart, { reason: reasonOf(error) })]
  }
}

/** What came out clean is kept under the digest of the bytes and of this code, so that it is looked at once. */
async function inspectKept(
  file: string,
  bytes: Uint8Array,
  contacts: readonly string[],
): Promise<Diagnostic[]> {
  const name = digest([codeOfInspection(), promisedKind(file) ?? 'pdf', ...contacts, bytes])
  const kept = readKept<Diagnostic[]>(keptFolder(), name)
  if (kept) return kept
  const found = await inspectBytes(file, bytes, contacts)
  if (found.length === 0) keep(keptFolder(), name, found)
  return found
}

/** What is wrong with the content of an attachment. */
export async function inspectBytes(
  file: string,
  bytes: Uint8Array,
  contacts: readonly string[] = [],
): Promise<Diagnostic[]> {
  const kind = promisedKind(file)
  if (!kind) return (await import('./inspect-pdf.ts')).inspectPdf(file, bytes, contacts)
  return (await import('./inspect-image.ts')).inspectImage(file, bytes, kind)
}

let code: string | undefined
function codeOfInspection(): string {
  code ??= codeDigest(['src/lib/{attachments,personal-data}/**/*.ts', 'src/lib/read/*.ts'])
  return code
}
