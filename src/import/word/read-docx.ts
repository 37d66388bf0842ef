import { phrase } from '../../check/say.ts'
import { proposedAddresses } from '../../entry/addresses.ts'
import type { EntryForm, Fact, Facts } from '../../entry/write/entry-form.ts'
import type { Refused } from '../archive/read-zip.ts'
import { type Block, passagesOf } from './blocks.ts'
import { type Draft, emptyDraft, leave } from './draft.ts'
import type { WordLibrary } from './fields.ts'
import type { Passage } from './file/ledger.ts'
import { openDocx } from './file/open-docx.ts'
import type { WordImage } from './file/pictures.ts'
import { readFile } from './file/read-file.ts'
import type { Leftover } from './leftovers.ts'
import { markIn } from './mark.ts'
import { practicesIn } from './practices.ts'
import { proposeId } from './propose-id.ts'
import { readBody } from './read-body.ts'
import { paperNames } from './recognise.ts'
import { unread } from './unread.ts'
import { wordsOf, writeBlocks } from './write-blocks.ts'

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
  /** What it says of itself if it is not meant for everybody: its owner is asked first. */
  mark?: string
}

/** Reads a Word file from anybody into entries; every passage of it is in one of them, among its leftovers, or part of the template. */
export function readDocx(bytes: Uint8Array, library: WordLibrary): WordPaper | Refused {
  const docx = openDocx(bytes)
  if ('refused' in docx) return docx
  const { blocks, images, ledger } = readFile(docx)
  const { shared, each } = practicesIn(blocks, paperNames(library))
  const [part, ...parts] = each
  const others = parts.map((more) => read(more, library, images))
  const taken = new Set(others.flatMap(({ entry }) => entry.images))
  // The first has all that no other shows, so that none is lost.
  const { draft, entry } = read(part, library)
  share(draft, shared)
  const first = { ...entry, images: images.filter((image) => !taken.has(image)) }
  const all = [{ draft, entry: first }, ...others]
  const missed = unread(ledger.passages, {
    forms: all.map((one) => one.entry.form),
    leftovers: all.flatMap((one) => one.draft.leftovers),
    understood: all.flatMap((one) => one.draft.understood),
  })
  draft.leftovers.push(...missed)
  const mark = markIn(ledger.passages, library.word.marks)
  return {
    entries: [first, ...others.map((one) => one.entry)],
    account: ledger.passages,
    ...(mark !== undefined && { mark }),
  }
}

function read(blocks: Block[], library: WordLibrary, images: WordImage[] = []) {
  const draft = emptyDraft(library)
  readBody(draft, blocks)
  const form = formOf(draft, library)
  const text = JSON.stringify(form)
  const own = images.filter(({ name }) => text.includes(`](${name})`))
  return { draft, entry: { form, images: own, leftovers: draft.leftovers } }
}

/** What belongs to no practice alone is told with the first. */
function share(draft: Draft, blocks: Block[]) {
  for (const block of blocks)
    if (block.kind === 'aside') leave(draft, block.text, block.where, block)
    else leave(draft, wordsOf([block]), phrase('where.shared'), { from: passagesOf([block]) })
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
