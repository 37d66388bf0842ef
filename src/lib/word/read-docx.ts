import { phrase } from '../../check/say.ts'
import type { Refused } from '../archive/read-zip.ts'
import type { Terms } from '../rules/rule.ts'
import type { EntryForm } from '../write/entry-form.ts'
import { blocksOf } from './blocks.ts'
import { type Draft, emptyDraft } from './draft.ts'
import type { Leftover } from './leftover.ts'
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
export async function formFromDocx(bytes: Uint8Array, vocabulary: Terms): Promise<WordEntry | Refused> {
  const docx = openDocx(bytes)
  if ('refused' in docx) return docx
  const html = await readHtml(docx.bytes.buffer)
  if ('refused' in html) return html
  const draft = emptyDraft(vocabulary)
  readBody(draft, blocksOf(html.tree.children))
  titleFromStart(draft)
  const form = formOf(draft)
  const leftovers = [...draft.leftovers, ...html.leftovers, ...docx.leftovers]
  return {
    form,
    images: html.images,
    leftovers: [...leftovers, ...unread(docx.texts, form, leftovers, draft)],
  }
}

/** What a stranger put together may break the reader; that is no failure of ours. */
async function readHtml(bytes: ArrayBuffer) {
  try {
    return await readWordHtml(bytes)
  } catch {
    return { refused: phrase('docx.broken') }
  }
}

/** Where nothing is named the title, the first line is, if it is short enough. */
function titleFromStart(draft: Draft) {
  const [first] = draft.leftovers
  if (draft.facts['title'] !== undefined || first?.where.phrase !== 'where.start') return
  if (first.text.length > 120 || first.text.includes('\n')) return
  draft.facts['title'] = first.text
  draft.leftovers.shift()
}

function formOf({ vocabulary, facts: { address, ...facts }, sections }: Draft): EntryForm {
  const written = vocabulary.sections.map(({ id, label }) => ({
    heading: label.th,
    text: writeBlocks(sections.get(id) ?? []),
  }))
  const th = { facts: { status: 'draft', ...facts }, sections: written.filter(({ text }) => text !== '') }
  return { id: proposeId(facts, address), th }
}
