import { phrase } from '../../check/say.ts'
import { proposedAddresses } from '../../entry/addresses.ts'
import type { EntryForm, Fact, Facts } from '../../entry/write/entry-form.ts'
import type { Refused } from '../archive/read-zip.ts'
import { blocksOf } from './blocks.ts'
import { type Draft, emptyDraft } from './draft.ts'
import type { WordLibrary } from './fields.ts'
import type { Leftover } from './leftovers.ts'
import { openDocx } from './open-docx.ts'
import { proposeId } from './propose-id.ts'
import { readBody } from './read-body.ts'
import { unread } from './unread.ts'
import { readWordHtml, type WordImage } from './word-html.ts'
import { writeBlocks } from './write-blocks.ts'

/** A Word file as an entry: what was understood, its pictures, and everything else. */
export interface WordEntry {
  form: EntryForm
  images: WordImage[]
  leftovers: Leftover[]
}

/** Reads a Word file from anybody into a form; every word of it is in the form or among the leftovers. */
export async function formFromDocx(bytes: Uint8Array, library: WordLibrary): Promise<WordEntry | Refused> {
  const docx = openDocx(bytes)
  if ('refused' in docx) return docx
  // What a stranger put together may break the reader; that is no failure of ours.
  const html = await readWordHtml(docx.bytes.buffer).catch(() => undefined)
  if (!html) return { refused: phrase('docx.broken') }
  const draft = emptyDraft(library)
  readBody(draft, blocksOf(html.tree.children))
  const form = formOf(draft, library)
  const leftovers = [...draft.leftovers, ...html.leftovers, ...docx.leftovers]
  return {
    form,
    images: html.images,
    leftovers: [...leftovers, ...unread(docx.texts, form, leftovers, draft)],
  }
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
