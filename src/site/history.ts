import { type Change, unnamed } from '../entry/history/changes.ts'
import type { Version } from '../entry/history/versions.ts'
import { derived } from './library.ts'
import type { Practice } from './model.ts'
import type { Site } from './site.ts'

/** Changed parts of one language's text, as people call them. */
export interface NamedChanges {
  of: string
  parts: { name: string; fragment: string | undefined }[]
}

/** Changes as people read them: the Thai text, then the translation. */
export function namedChanges(site: Site, changes: readonly Change[]): NamedChanges[] {
  return [...Map.groupBy(changes, (change) => change.locale)].map(([language, found]) => ({
    of: site.t(language === 'th' ? 'history.inThai' : 'history.inEnglish'),
    parts: found.map((change) => ({ name: nameOf(site, change), fragment: fragmentOf(change) })),
  }))
}

/** What a link to a version is told: the whole sentence, and what changed since. */
export function sinceVersion(site: Site, { day, since }: Version) {
  const { t } = site
  const date = day ? site.date(day) : t('history.undated')
  if (!since) return { says: t('history.changedUnknown', { date }), changes: [] }
  return since.length === 0
    ? { says: t('history.unchanged'), changes: [] }
    : { says: t('history.changed', { date }), changes: namedChanges(site, since) }
}

function nameOf({ library, locale, t }: Site, { part, id }: Change): string {
  if (part === 'all') return t('history.whole')
  if (id === unnamed) return t('history.other')
  if (part === 'facts') return t(`field.${id}`)
  return library.vocabulary.sections.find((section) => section.id === id)?.label[locale] ?? t('history.other')
}

/** The place on the page where a changed part stands now. */
const fragmentOf = ({ part, id }: Change) => (part === 'sections' && id !== unnamed ? id : undefined)

/** A practice and the day that puts it in a list. */
export interface Dated {
  practice: Practice
  day: string
}

const datesOf = derived(({ practices }) =>
  practices.flatMap((practice) => {
    const days = (practice.versions?.listed ?? []).flatMap(({ day }) => day ?? [])
    const [latest] = days
    const first = days.at(-1)
    return latest && first ? [{ practice, latest, first }] : []
  }),
)

const newestFirst = (found: Dated[]) => found.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))

/** Entries by the day they were first published, the newest first; none without a git history. */
export const newest = derived((library) =>
  newestFirst(datesOf(library).map(({ practice, first }) => ({ practice, day: first }))),
)

/** Entries that changed since, by the day of their last change. */
export const changed = derived((library) =>
  newestFirst(
    datesOf(library)
      .filter(({ latest, first }) => latest !== first)
      .map(({ practice, latest }) => ({ practice, day: latest })),
  ),
)
