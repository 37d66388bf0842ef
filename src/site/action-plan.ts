import { type Grouping, groupItems, national, noDay } from '../analysis/action-plan/group.ts'
import { isOpen, lacksOf, needed, type PlanItem, planItems } from '../analysis/action-plan/items.ts'
import { derived, type Library } from './library.ts'
import type { Practice } from './model.ts'
import type { Locale } from './routes.ts'
import { addressOf } from './routes.ts'
import type { Site } from './site.ts'

export type Item = PlanItem<Practice>

/** What published entries bring to the plan, the earliest due first. */
export const planOf: (library: Library) => readonly Item[] = derived(({ practices }) => planItems(practices))

/** The items of the entries of a province or region. */
export const planOfPlace = (library: Library, kind: 'provinces' | 'regions', id: string) =>
  planOf(library).filter(({ entry }) => entry[kind].includes(id))

const byEntry = derived((library) => Map.groupBy(planOf(library), ({ entry }) => entry))

/** The items of one entry. */
export const planOfEntry = (library: Library, practice: Practice) => byEntry(library).get(practice) ?? []

/** The words of an item: English where its entry has them. */
export const wordsOf = ({ entry, index, ...item }: Item, locale: Locale) =>
  entry.text[locale].actionPlan[index] ?? item

/** Entries by the day of their next review, the earliest first. */
export const reviewsOf = derived(({ practices }) =>
  practices
    .flatMap((practice) => (practice.nextReview ? [{ practice, day: practice.nextReview }] : []))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
)

/**
 * The day that pages are built for: the latest review in the library, so that the same commit gives the same bytes. What
 * has passed since then the reader's own browser shows.
 */
export const libraryDay = derived(
  ({ practices }) =>
    practices
      .map(({ reviewedOn = '' }) => reviewedOn)
      .sort()
      .at(-1) ?? '',
)

/** A part of the plan as a page shows it. */
export interface PlanGroup {
  label: string
  /** The address of what they have in common. */
  href?: string
  items: Item[]
}

/** The plan in parts, in the order that each grouping has of itself. */
export function planGroups({ library, locale, t, to, say, year }: Site, grouping: Grouping): PlanGroup[] {
  const groups = groupItems(planOf(library), grouping)
  const part = (key: string, label: string, href?: string): PlanGroup[] => {
    const items = groups.get(key)
    return items ? [{ label, items, ...(href && { href }) }] : []
  }
  const termParts = (kind: 'pain-points' | 'regions') =>
    library.terms[kind].flatMap(({ id, label }) => part(id, say(label), to('term', { terms: kind, id })))
  if (grouping === 'pain-point') return termParts('pain-points')
  if (grouping === 'region') return [...termParts('regions'), ...part(national, t('practice.national'))]
  const keys = [...groups.keys()].filter((key) => key !== noDay)
  if (grouping === 'due')
    return [
      ...keys.sort().flatMap((key) => part(key, t('plan.fiscalYear', { year: year(key) }))),
      ...part(noDay, t('plan.lacks.due')),
    ]
  const ownerName = ([first]: Item[], owner: string) => (first ? wordsOf(first, locale).owner : owner)
  return keys.flatMap((owner) => part(owner, ownerName(groups.get(owner) ?? [], owner))).sort(byLabel)
}

/** How many of the items that are still open lack what, for whoever answers for them; nothing where none does. */
export function lackingOf({ t }: Site, items: readonly Item[]): string | undefined {
  const lacking = items.filter(isOpen).flatMap(lacksOf)
  const words = needed.flatMap((what) => {
    const count = lacking.filter((other) => other === what).length
    return count > 0 ? [t(`plan.lackCount.${what}`, { count })] : []
  })
  return words.length > 0 ? t('plan.lacking', { what: words.join(' · ') }) : undefined
}

/** The address of the page of one grouping, without language. */
export const planPage = (grouping: Grouping) =>
  grouping === 'pain-point' ? addressOf('plan') : addressOf('planBy', { grouping })

const collator = new Intl.Collator('th')
const byLabel = (a: PlanGroup, b: PlanGroup) => collator.compare(a.label, b.label)
