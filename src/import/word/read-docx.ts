import { proposedAddresses } from '../../entry/addresses.ts'
import type { EntryForm, Fact, Facts } from '../../entry/write/entry-form.ts'
import type { Refused } from '../archive/read-zip.ts'
import { type Draft, emptyDraft } from './draft.ts'
import type { WordLibrary } from './fields.ts'
import type { Passage } from './file/ledger.ts'
import { openDocx } from './file/open-docx.ts'
import type { WordImage } from './file/pictures.ts'
import { readFile } from './file/read-file.ts'
import type { Leftover } from './leftovers.ts'
import { proposeId } from './propose-id.ts'
import { readBody } from './read-body.ts'
import { unread } from './unread.ts'
import { writeBlocks } from './write-blocks.ts'

/** A Word file as an entry: what was understood, its pictures, and everything else. */
export interface WordEntry {
  form: EntryForm
  images: WordImage[]
  leftovers: Leftover[]
}

/** What a Word file holds. */
export interface WordPaper {
  entries: readonly [WordEntry, ...WordEntry[]]
  /** Every passage of the file, in its order, with where it went. */
  account: readonly Passage[]
}

/** Reads a Word file from anybody into entries; every passage of it is in one of them, among its leftovers, or part of the template. */
export function readDocx(bytes: Uint8Array, library: WordLibrary): WordPaper | Refused {
  const docx = openDocx(bytes)
  if ('refused' in docx) return docx
  const { blocks, images, ledger } = readFile(docx)
  const draft = emptyDraft(library)
  readBody(draft, blocks)
  const form = formOf(draft, library)
  const { leftovers, understood } = draft
  const missed = unread(ledger.passages, { forms: [form], leftovers, understood })
  return { entries: [{ form, images, leftovers: [...leftovers, ...missed] }], account: ledger.passages }
}
function formOf({ facts, sections }: Draft, { vocabulary }: WordLibrary): EntryForm {
  const { address, ...told } = withPairs(facts)
  const written = vocabulary.sections.map(({ id, label }) => ({
    heading: label.th,
    text: writeBlocks(sections.get(id) ?? []),
  }))
  const th = { facts: { status: 'draft', ...told }, sections: written.filter(({ text }) => text !== '') }
  return { id: proposeId(told, address), th }
}

/** Problems and stages that a paper names apart become rows that its writer still narrows down. */
function withPairs({ problem, stages, ...facts }: Facts): Facts {
  const proposed = proposedAddresses(wordsIn(problem), wordsIn(stages)).map((row) => ({ ...row }))
  const given = Array.isArray(facts['addresses']) ? facts['addresses'] : []
  return given.length + proposed.length > 0 ? { ...facts, addresses: [...given, ...proposed] } : facts
}

const wordsIn = (fact: Fact | undefined) => (Array.isArray(fact) ? fact.map(String) : [])
