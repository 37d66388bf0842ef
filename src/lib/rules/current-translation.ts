import { type Phrase, phrase } from '../../check/say.ts'
import type { ParsedEntry } from '../entry.ts'
import { partName, translationDrift } from '../translation.ts'
import { atField } from './at-field.ts'
import { isWrong } from './is-wrong.ts'
import type { Corpus, Rule } from './rule.ts'

/** An English text is not older than the Thai one it translates. */
export const currentTranslation: Rule = (corpus) =>
  corpus.entries.flatMap((entry) => {
    const drift = isUnsure(entry) ? undefined : translationDrift(entry)
    if (!drift || !entry.en) return []
    const params = { id: entry.id, what: whatChanged(entry, drift, corpus) }
    return [atField(corpus, 'translation-drift', entry.en.file, ['translatedFrom'], params)]
  })

/** A text that could not be read, or facts that are wrong, would look like a change. */
const isUnsure = ({ th, en, diagnostics }: ParsedEntry) =>
  !th ||
  !en ||
  th.failed.length > 0 ||
  isWrong(en.failed, 'translatedSections', 'translatedFrom') ||
  diagnostics.some(({ file, severity }) => file === th.file && severity === 'error')

function whatChanged({ th, en }: ParsedEntry, drift: string[], { vocabulary }: Corpus): Phrase {
  if (drift.length > 0)
    return phrase('drift.parts', { parts: drift.map((id) => partName(id, vocabulary.sections)) })
  const dates = { from: en?.facts.translatedFrom ?? '', now: th?.facts.reviewedOn ?? '' }
  return phrase('drift.dates', dates)
}
