import { type AdoptionFacts, adoptionFields } from '../../entry/adoption.ts'
import { englishFields } from '../../entry/english.ts'
import { shortDigest, type TextState } from '../../entry/history/changes.ts'
import type { Field } from '../../entry/meta.ts'
import type { Path } from '../../entry/source-text.ts'
import { partName, translationDrift } from '../../entry/translation.ts'
import { valueAt } from '../../entry/values.ts'
import type { ParsedEntry, ParsedText } from '../entry.ts'
import { type Phrase, phrase } from '../say.ts'
import { atField, type Corpus, isWrong, type Rule } from './rule.ts'

/** English words stand for the Thai ones one by one: lists are as long, no words are missing, and none stand where Thai has none. */
export const matchingTranslation: Rule = function* (corpus) {
  for (const entry of corpus.entries) {
    const { th, en, adoptions = [] } = entry
    // Of a draft nothing is missed yet, and records of an entry that is not in English need no English either.
    const complete = en !== undefined && th?.facts.status !== 'draft'
    for (const { file, path, code, counts } of [...inEntry(entry), ...adoptions.flatMap(inRecord)])
      if (complete || code !== 'translation-missing') yield atField(corpus, code, file, path, counts)
  }
}

function inEntry({ th, en }: ParsedEntry): Told[] {
  if (!th || !en) return []
  const fields = englishFields.filter(
    ({ name, meta }) => !meta.bookkeeping && !isWrong(th.failed, name) && !isWrong(en.failed, name),
  )
  return apart(fields, th.facts, en.facts, []).map((found) => ({ ...found, file: en.file }))
}

function inRecord({ file, facts, failed, state }: ParsedText<AdoptionFacts>): Told[] {
  if (isWrong(failed, 'en')) return []
  const fields = recordWords.filter(({ name }) => !isWrong(failed, name))
  const thai = { ...facts, ...(saysSomething(state) && { text: '…' }) }
  const found = apart(fields, thai, facts.en ?? {}, ['en']).map((each) => ({ ...each, file }))
  return facts.en ? found : found.slice(0, 1).map((first) => ({ ...first, path: ['en'] }))
}

/** What a record says below its facts cannot be told apart from nothing but by its digests. */
const saysSomething = (state: TextState | undefined) =>
  Object.values(state?.sections ?? {}).some((digest) => digest !== shortDigest(''))

const recordWords = adoptionFields.find(({ name }) => name === 'en')?.fields ?? []

/** Where the two languages differ: words that only one of them has, or lists of other lengths. */
interface Apart {
  path: Path
  code: 'translation-missing' | 'translation-extra' | 'translation-mismatch'
  counts?: { thai: number; english: number }
}

type Told = Apart & { file: string }

/** Where the English words of some fields differ from the Thai ones. */
export const apart = (fields: readonly Field[], thai: unknown, english: unknown, path: Path): Apart[] =>
  fields.flatMap((field) =>
    apartIn(field, valueAt(thai, field.name), valueAt(english, field.name), [...path, field.name]),
  )

function apartIn(field: Field, thai: unknown, english: unknown, path: Path): Apart[] {
  if (english === undefined) return hasWords(field, thai) ? [{ path, code: 'translation-missing' }] : []
  if (Array.isArray(english)) {
    const own = Array.isArray(thai) ? thai : []
    const counts = { thai: own.length, english: english.length }
    if (counts.thai !== counts.english) return [{ path, code: 'translation-mismatch', counts }]
    return own.flatMap((item, index) => apartIn(field, item, english[index], [...path, index]))
  }
  if (field.fields.length > 0 && thai !== undefined) return apart(field.fields, thai, english, path)
  return hasWords(field, thai) ? [] : [{ path, code: 'translation-extra' }]
}

/** Figures are the same in both languages. */
function hasWords(field: Field, thai: unknown): boolean {
  if (Array.isArray(thai)) return thai.some((item) => hasWords(field, item))
  if (field.fields.length === 0) return typeof thai === 'string'
  return field.fields.some((inner) => hasWords(inner, valueAt(thai, inner.name)))
}

/** An English text is not older than the Thai one it translates. */
export const currentTranslation: Rule = function* (corpus) {
  for (const entry of corpus.entries) {
    const drift = isUnsure(entry) ? undefined : translationDrift(entry)
    if (!drift || !entry.en) continue
    const params = { id: entry.id, what: whatChanged(entry, drift, corpus) }
    yield atField(corpus, 'translation-drift', entry.en.file, ['translatedFrom'], params)
  }
}

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
