import type { PlanSource } from '../../../src/analysis/action-plan/items.ts'

type Item = PlanSource['actionPlan'][number]

/** An item that only its words and its day tell from others. */
export const item = (words: string, more: Partial<Item> = {}): Item => ({
  item: words,
  owner: 'หน่วยงานตัวอย่าง',
  status: 'proposed',
  ...more,
})

/** An entry of one province. */
export const entry = (id: string, actionPlan: Item[], more: Partial<PlanSource> = {}): PlanSource => ({
  id,
  national: false,
  provinces: ['tak'],
  regions: ['north'],
  painPoints: ['mass-influx'],
  actionPlan,
  ...more,
})
