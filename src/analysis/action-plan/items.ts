import type { Entry } from '../../entry/fields.ts'
import { shortDigest } from '../../entry/history/changes.ts'

type ActionItem = Entry['actionPlan'][number]

/** What the plan asks of an entry. */
export interface PlanSource {
  id: string
  national: boolean
  provinces: readonly string[]
  regions: readonly string[]
  painPoints: readonly string[]
  actionPlan: readonly ActionItem[]
}

/** An item of the plan, in the words of its entry. */
export interface PlanItem<Source extends PlanSource = PlanSource> extends ActionItem {
  /** Stays while its words do: calendars know it by this. */
  key: string
  /** Its place in the entry's list, by which translations find it. */
  index: number
  entry: Source
}

/** The action-plan items of all entries, the earliest due first and those without a day last. */
export const planItems = <Source extends PlanSource>(entries: readonly Source[]): PlanItem<Source>[] =>
  entries.flatMap(itemsOf).sort((a, b) => compare(a.due ?? noDay, b.due ?? noDay))

/** Whether there is still something to do. */
export const isOpen = ({ status }: Pick<ActionItem, 'status'>) =>
  status === 'proposed' || status === 'adopted'

/** What one needs to know of an item. */
export const needed = ['due', 'indicator', 'source'] as const

/** What nobody has set yet of what an item needs, for others to see when it is to be done, how they will know, and who says so. */
export const lacksOf = (item: ActionItem) => needed.filter((name) => item[name] === undefined)

const noDay = '9999'

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The same words may stand twice, for two years; each then has its own key. */
function itemsOf<Source extends PlanSource>(entry: Source): PlanItem<Source>[] {
  const seen = new Map<string, number>()
  return entry.actionPlan.map((item, index) => {
    const digest = shortDigest(`${item.item}\n${item.owner}`)
    const times = (seen.get(digest) ?? 0) + 1
    seen.set(digest, times)
    return { ...item, index, entry, key: times === 1 ? digest : `${digest}-${times}` }
  })
}
