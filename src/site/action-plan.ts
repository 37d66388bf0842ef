import { type Grouping, groupItems, national, noDay } from '../lib/action-plan/group.ts'
import { type PlanItem, planItems } from '../lib/action-plan/items.ts'
import { formatYear } from './dates.ts'
import { practices, vocabulary } from './library.ts'
import { inLocale, type Locale, type Translate } from './locale.ts'
import type { Practice } from './practice.ts'

export type Item = PlanItem<Practice>

/** What published entries bring to the plan, the earliest due first. */
export const plan: readonly Item[] = planItems(practices)

/** The items of the entries of a province or region. */
export const planOf = (kind: 'provinces' | 'regions', id: string) =>
  plan.filter(({ entry }) => entry[kind].includes(id))

const byEntry = Map.groupBy(plan, ({ entry }) => entry)

/** The items of one entry. */
export const planOfEntry = (practice: Practice) => byEntry.get(practice) ?? []

/** The words of an item: English where its entry has them. */
export const wordsOf = ({ entry, index, ...item }: Item, locale: Locale) =>
  entry.text[locale].actionPlan[index] ?? item

/** Entries by the day of their next review, the earliest first. */
export const reviews = practices
  .flatMap((practice) => (practice.nextReview ? [{ practice, day: practice.nextReview }] : []))
  .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))

/**
 * The day that pages are built for: the latest review in the library, so that the same commit gives the same bytes. What
 * has passed since then the reader's own browser shows.
 */
export const libraryDay =
  practices
    .map(({ reviewedOn = '' }) => reviewedOn)
    .sort()
    .at(-1) ?? ''

/** A part of the plan as a page shows it. */
export interface PlanGroup {
  label: string
  /** The page of what they have in common. */
  page?: string
  items: Item[]
}

/** The plan in parts, in the order that each grouping has of itself. */
export function planGroups(grouping: Grouping, locale: Locale, t: Translate): PlanGroup[] {
  const groups = groupItems(plan, grouping)
  const part = (key: string, label: string, page?: string): PlanGroup[] => {
    const items = groups.get(key)
    return items ? [{ label, items, ...(page && { page }) }] : []
  }
  const terms = (kind: 'painPoints' | 'regions', folder: string) =>
    vocabulary[kind].flatMap(({ id, label }) => part(id, inLocale(label, locale), `/${folder}/${id}/`))
  if (grouping === 'pain-point') return terms('painPoints', 'pain-points')
  if (grouping === 'region')
    return [...terms('regions', 'regions'), ...part(national, t('practice.national'))]
  const keys = [...groups.keys()].filter((key) => key !== noDay)
  if (grouping === 'due')
    return [
      ...keys.sort().flatMap((year) => part(year, t('plan.fiscalYear', { year: formatYear(year, locale) }))),
      ...part(noDay, t('plan.noDay')),
    ]
  return keys.flatMap((owner) => part(owner, ownerName(groups.get(owner) ?? [], owner, locale))).sort(byLabel)
}

const ownerName = ([first]: Item[], owner: string, locale: Locale) =>
  first ? wordsOf(first, locale).owner : owner

const collator = new Intl.Collator('th')
const byLabel = (a: PlanGroup, b: PlanGroup) => collator.compare(a.label, b.label)
