import type { SentLibrary } from '../browser/form/library.ts'
import { findingWords } from '../check/words.ts'
import type { Term, Vocabulary } from '../entry/vocabulary.ts'
import { checkWords, readExceptions, readMessages } from '../node/content.ts'
import { entryContext, exceptionsFile, practicesDir } from '../node/corpus.ts'
import { readWordForm } from '../node/word-form.ts'
import type { Library } from './library.ts'

/** What the form's check must know of the library, and no more: it is fetched on slow connections. */
export function formLibrary({ entries, courses, vocabulary }: Library): SentLibrary {
  return {
    words: findingWords(checkWords()),
    word: readWordForm(),
    context: entryContext(vocabulary, readMessages(), readExceptions(exceptionsFile(practicesDir())).list),
    vocabulary: asked(vocabulary),
    entries: entries.map(({ id, text, formerIds, code, attachments }) => ({
      id,
      title: text.th.title,
      formerIds,
      code,
      attachments,
    })),
    courses: courses.map(({ id }) => ({ id })),
  }
}

function asked(vocabulary: Vocabulary): SentLibrary['vocabulary'] {
  const { regions, provinces, stages, painPoints, workshops, glossary, sources } = vocabulary
  const { exploitation, groups, organisationKinds, publicContacts } = vocabulary
  const named = ({ id, label }: Term) => ({ id, label })
  return {
    exploitation,
    groups,
    organisationKinds,
    publicContacts,
    instruments: [],
    regions: regions.map(({ id, label, aliases }) => ({ id, label, aliases })),
    provinces: provinces.map(({ id, label, aliases }) => ({ id, label, aliases })),
    stages: stages.map(named),
    painPoints: painPoints.map(({ id, label }) => ({ id, label, sources: [] })),
    workshops: workshops.map(({ id, label, sources }) => ({ id, label, sources })),
    glossary: glossary.map(named),
    sources: sources.map(({ key, title, reveals }) => ({ key, title, ...(reveals && { reveals }) })),
  }
}
