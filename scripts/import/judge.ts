import { closestTo, type Duplicate, toldBy } from '../../src/analysis/likely-same.ts'
import { check } from '../../src/check/check.ts'
import type { Diagnostic } from '../../src/check/diagnostics/diagnostic.ts'
import { type EntryFolder, type ParsedEntry, parseEntry } from '../../src/check/entry.ts'
import { unfinished } from '../../src/check/markup/limits.ts'
import { readForm } from '../../src/entry/write/read-form.ts'
import { inspectAttachments } from '../../src/node/attachments.ts'
import { readMessages } from '../../src/node/content.ts'
import { entryContext, type readCorpus } from '../../src/node/corpus.ts'

type Corpus = ReturnType<typeof readCorpus>['corpus']

/** What each draft would still need to be published, by the path of its folder. One that cannot be judged stops no other. */
export async function judge(drafts: EntryFolder[], corpus: Corpus): Promise<Map<string, Diagnostic[]>> {
  const context = entryContext(corpus.vocabulary, readMessages())
  const entries: ParsedEntry[] = []
  for (const draft of drafts) {
    const inspect = async () => {
      const parsed = parseEntry(asPublished(draft), context)
      return (await inspectAttachments({ ...corpus, entries: [parsed] })).entries
    }
    entries.push(...(await inspect().catch(() => [unjudged(draft)])))
  }
  const others = corpus.entries.filter(({ path }) => !drafts.some((draft) => draft.path === path))
  const found = check({ ...corpus, entries: [...others, ...entries] })
  return new Map(drafts.map(({ path }) => [path, found.filter(({ file }) => file.startsWith(`${path}/`))]))
}

const unjudged = ({ id, path, attachments }: EntryFolder): ParsedEntry => ({
  id,
  path,
  attachments,
  excepted: [],
  diagnostics: [unfinished(`${path}/th.mdx`)],
})

/** A draft may lack anything; whether it is ready shows when it is read as a published entry. */
const asPublished = (draft: EntryFolder): EntryFolder => ({
  ...draft,
  ...(draft.th !== undefined && { th: draft.th.replace(/^status:[ \t]*draft[ \t]*$/m, 'status: published') }),
})

/** The entry closest to each draft, if it is close enough: among those that are there and the other drafts. */
export function findDuplicates(drafts: EntryFolder[], entries: EntryFolder[]): Map<string, Duplicate> {
  const told = [...entries, ...drafts].map(({ id, th = '' }) => toldBy(id, readForm(id, { th })?.th))
  return new Map(
    drafts.flatMap(({ id }) => {
      const own = told.find((entry) => entry.id === id)
      const first = own && closestTo(own, told)
      return first ? [[id, first] as const] : []
    }),
  )
}
