import type { Change } from '../lib/history/changes.ts'
import { unnamed } from '../lib/history/changes.ts'
import { type Version, type Versions, versionsOf } from '../lib/history/versions.ts'
import { isTrial, practicesDir } from '../lib/read/corpus.ts'
import { readPast, readRecorded } from '../lib/read/history.ts'
import { absolute } from './data/addresses.ts'
import { formatDate } from './dates.ts'
import { allPractices, vocabulary } from './library.ts'
import { type Locale, translator } from './locale.ts'
import type { Practice } from './practice.ts'

const past = isTrial() ? new Map() : readPast(allPractices, vocabulary.sections, practicesDir())
const recorded = Map.groupBy(isTrial() ? [] : readRecorded(), ({ code }) => code)

/** The versions of a practice; nothing while it is a draft. */
export const versionsFor = ({ id, code = '', state }: Practice): Versions | undefined =>
  state && versionsOf(state, past.get(id) ?? [], recorded.get(code) ?? [])

/** The short link that says which version one means; nothing where there is no short link. */
export const pinnedAddress = ({ code, state }: Practice) =>
  code && state ? absolute(`/p/${code}/?v=${state.hash}`) : undefined

/** Changed parts of one language's text, as people call them. */
export interface NamedChanges {
  of: string
  parts: { name: string; fragment: string | undefined }[]
}

/** Changes as people read them: the Thai text, then the translation. */
export function namedChanges(changes: readonly Change[], locale: Locale): NamedChanges[] {
  const t = translator(locale)
  return [...Map.groupBy(changes, (change) => change.locale)].map(([language, found]) => ({
    of: t(language === 'th' ? 'history.inThai' : 'history.inEnglish'),
    parts: found.map((change) => ({ name: nameOf(change, locale), fragment: fragmentOf(change) })),
  }))
}

/** What a link to a version is told: the whole sentence, and what changed since. */
export function sinceVersion({ day, since }: Version, locale: Locale) {
  const t = translator(locale)
  const date = day ? formatDate(day, locale) : t('history.undated')
  if (!since) return { says: t('history.changedUnknown', { date }), changes: [] }
  return since.length === 0
    ? { says: t('history.unchanged'), changes: [] }
    : { says: t('history.changed', { date }), changes: namedChanges(since, locale) }
}

function nameOf({ part, id }: Change, locale: Locale): string {
  const t = translator(locale)
  if (part === 'all') return t('history.whole')
  if (id === unnamed) return t('history.other')
  if (part === 'facts') return t(`form.fields.${id}.label`)
  return vocabulary.sections.find((section) => section.id === id)?.label[locale] ?? t('history.other')
}

/** The place on the page where a changed part stands now. */
const fragmentOf = ({ part, id }: Change) => (part === 'sections' && id !== unnamed ? id : undefined)
