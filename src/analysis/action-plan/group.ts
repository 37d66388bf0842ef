import { otherGroupings } from '../../site/routes.ts'
import { underEach } from '../under-each.ts'
import { fiscalYear } from './days.ts'
import type { PlanItem, PlanSource } from './items.ts'

/** The ways to read the plan: each has a page of its own. */
export const groupings = ['pain-point', ...otherGroupings] as const
export type Grouping = (typeof groupings)[number]

/** The group of items that belong to the whole country, or have no day. */
export const national = 'national'
export const noDay = 'no-day'

const keysOf: Record<Grouping, (item: PlanItem) => readonly string[]> = {
  'pain-point': ({ entry }) => entry.painPoints,
  region: ({ entry }) => (entry.national ? [national] : entry.regions),
  owner: ({ owner }) => [owner],
  due: ({ due }) => [due ? String(fiscalYear(due)) : noDay],
}

/** Items by what they have in common; one that answers several problems stands under each. */
export const groupItems = <Source extends PlanSource>(
  items: readonly PlanItem<Source>[],
  grouping: Grouping,
): Map<string, PlanItem<Source>[]> => underEach(items, keysOf[grouping])
