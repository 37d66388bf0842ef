import type { Library } from '../../../src/check/check-form.ts'
import { readMessages } from '../../../src/node/content.ts'
import { entryContext, readCorpus } from '../../../src/node/corpus.ts'

const { corpus } = readCorpus()

/** What the check of the form knows. */
export const library: Library = {
  context: entryContext(corpus.vocabulary, readMessages()),
  vocabulary: corpus.vocabulary,
  entries: corpus.entries.map(({ id, th, attachments }) => ({
    id,
    title: th?.facts.title ?? '',
    formerIds: th?.facts.formerIds ?? [],
    code: th?.facts.code,
    attachments,
  })),
  courses: corpus.courses.map(({ id }) => ({ id })),
}
