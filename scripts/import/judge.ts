import { check } from '../../src/lib/check.ts'
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts'
import { type EntryFolder, parseEntry } from '../../src/lib/entry.ts'
import { inspectAttachments } from '../../src/lib/read/attachments.ts'
import { entryContext, type readCorpus } from '../../src/lib/read/corpus.ts'
import { readMessages } from '../../src/lib/read/messages.ts'

type Corpus = ReturnType<typeof readCorpus>['corpus']

/** What each draft would still need to be published, by the path of its folder. */
export async function judge(drafts: EntryFolder[], corpus: Corpus): Promise<Map<string, Diagnostic[]>> {
  const context = entryContext(corpus.vocabulary, readMessages())
  const parsed = drafts.map((draft) => parseEntry(asPublished(draft), context))
  const { entries } = await inspectAttachments({ ...corpus, entries: parsed })
  const others = corpus.entries.filter(({ path }) => !drafts.some((draft) => draft.path === path))
  const found = check({ ...corpus, entries: [...others, ...entries] })
  return new Map(drafts.map(({ path }) => [path, found.filter(({ file }) => file.startsWith(`${path}/`))]))
}

/** A draft may lack anything; whether it is ready shows when it is read as a published entry. */
const asPublished = (draft: EntryFolder): EntryFolder => ({
  ...draft,
  ...(draft.th !== undefined && { th: draft.th.replace(/^status:[ \t]*draft[ \t]*$/m, 'status: published') }),
})
