import { inThaiDigits, type PlanCell, type PlanTable } from '../../analysis/action-plan/table.ts'
import { planDocx } from '../../export/action-plan/docx.ts'
import { planXlsx } from '../../export/action-plan/xlsx.ts'
import { type Item, libraryDay } from '../action-plan.ts'
import { handedOn } from '../cited.ts'
import type { planFileNames } from '../routes.ts'
import type { Site } from '../site.ts'
import { sourceInWords, sourcesOf } from '../sources.ts'

const columns = ['number', 'problem', 'action', 'indicator', 'office', 'time', 'status', 'source'] as const

/** The plan in the forms that offices pass on, with their numbers in Arabic or in Thai digits. */
export const planFiles = {
  'action-plan.xlsx': (table: PlanTable) => planXlsx(table),
  'action-plan-thai-digits.xlsx': (table: PlanTable) => planXlsx(inThaiDigits(table)),
  'action-plan.docx': (table: PlanTable) => planDocx(table),
  'action-plan-thai-digits.docx': (table: PlanTable) => planDocx(inThaiDigits(table)),
} satisfies Record<(typeof planFileNames)[number], unknown>

/** Items as the table of the Ministry's plans; official papers are in Thai. */
export const planTable = (site: Site, items: readonly Item[], place = ''): PlanTable => ({
  ...planHead(site, place),
  rows: items.map((item, index) => rowOf(site, item, index)),
})

/** What stands above its rows. */
export function planHead({ library, t, date }: Site, place: string): Omit<PlanTable, 'rows'> {
  const today = libraryDay(library)
  return {
    title: [t('plan.title'), place, t('plan.about')].filter(Boolean).join(' '),
    note: t('plan.asOf', { site: t('site.name'), date: today && date(today) }),
    headings: columns.map((column) => t(`planColumns.${column}`)),
  }
}

function rowOf(site: Site, item: Item, index: number): PlanCell[] {
  const { library, t, date, say, term } = site
  const { owner, due, indicator, source, status, reason, entry } = item
  const told = sourcesOf(library, entry).find(({ key }) => key === source)
  const problems = entry.painPoints.map((id) => say(term('pain-points', id).label))
  return [
    String(index + 1),
    problems.join(' · '),
    item.item,
    indicator ?? t('plan.lacks.indicator'),
    owner,
    due ? { day: due, words: date(due) } : t('plan.lacks.due'),
    [t(`shown.actionPlan.status.${status}`), reason].filter(Boolean).join(': '),
    `${entry.text.th.title} ${handedOn(site, entry)} · ${told ? sourceInWords(site, told) : t('plan.lacks.source')}`,
  ]
}
