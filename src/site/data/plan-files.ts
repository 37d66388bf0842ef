import { planDocx } from '../../lib/action-plan/docx.ts'
import { inThaiDigits, type PlanTable } from '../../lib/action-plan/table.ts'
import { planXlsx } from '../../lib/action-plan/xlsx.ts'
import { type Item, libraryDay } from '../action-plan.ts'
import { formatDate } from '../dates.ts'
import { inLocale, translator } from '../locale.ts'
import type { planFileNames } from '../routes.ts'
import { term } from '../terms.ts'
import { absolute } from './addresses.ts'

const t = translator('th')
const columns = ['number', 'problem', 'action', 'indicator', 'office', 'time', 'status', 'source'] as const
const none = '-'

/** The plan in the forms that offices pass on, with their numbers in Arabic or in Thai digits. */
export const planFiles = {
  'action-plan.xlsx': (table: PlanTable) => planXlsx(table),
  'action-plan-thai-digits.xlsx': (table: PlanTable) => planXlsx(inThaiDigits(table)),
  'action-plan.docx': (table: PlanTable) => planDocx(table),
  'action-plan-thai-digits.docx': (table: PlanTable) => planDocx(inThaiDigits(table)),
} satisfies Record<(typeof planFileNames)[number], unknown>

/** Items as the table of the Ministry's plans; official papers are in Thai. */
export const planTable = (items: readonly Item[], place = ''): PlanTable => ({
  title: [t('plan.title'), place, t('plan.about')].filter(Boolean).join(' '),
  note: t('plan.asOf', { site: t('site.name'), date: libraryDay && formatDate(libraryDay, 'th') }),
  headings: columns.map((column) => t(`planColumns.${column}`)),
  rows: items.map(rowOf),
})

function rowOf({ item, owner, due, indicator, status, reason, entry }: Item, index: number): string[] {
  const problems = entry.painPoints.map((id) => inLocale(term('pain-points', id).label, 'th'))
  const address = absolute(entry.code ? `/p/${entry.code}/` : `/practices/${entry.id}/`)
  return [
    String(index + 1),
    problems.join(' · '),
    item,
    indicator ?? none,
    owner,
    due ? formatDate(due, 'th') : none,
    [t(`planStatus.${status}`), reason].filter(Boolean).join(': '),
    `${entry.text.th.title} ${address}`,
  ]
}
