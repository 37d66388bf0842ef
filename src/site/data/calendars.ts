import { isOpen, lacksOf } from '../../analysis/action-plan/items.ts'
import { calendar, type PlanDay } from '../../export/action-plan/calendar.ts'
import { type Item, planOf, planOfPlace, reviewsOf } from '../action-plan.ts'
import { pageUrl } from '../cited.ts'
import type { TermEntry } from '../library.ts'
import type { Practice } from '../model.ts'
import type { Site } from '../site.ts'

/** The days of the library, or of one province's entries: what is due, and what is to be read again. */
export function calendarOf(site: Site, province?: TermEntry): string {
  const { library, t } = site
  const items = province ? planOfPlace(library, 'provinces', province.id) : planOf(library)
  const reviews = reviewsOf(library).filter(
    ({ practice }) => !province || practice.provinces.includes(province.id),
  )
  const name = [t('plan.calendarName'), province?.label.th].filter(Boolean).join(' ')
  return calendar(name, [...dueDays(site, items), ...reviewDays(site, reviews)])
}

const dueDays = (site: Site, items: readonly Item[]): PlanDay[] =>
  items.filter(isOpen).flatMap((item) => (item.due ? [dueDay(site, item, item.due)] : []))

function dueDay(site: Site, item: Item, due: string): PlanDay {
  const { t } = site
  const { key, owner, entry } = item
  const detail = t('plan.dueDetail', { owner, title: entry.text.th.title })
  return {
    ...dayOf(site, entry, `due-${key}`, due),
    summary: t('plan.dueSummary', { item: item.item }),
    description: [detail, ...lacksOf(item).map((what) => t(`plan.lacks.${what}`))].join(' · '),
  }
}

const reviewDays = (site: Site, entries: ReturnType<typeof reviewsOf>): PlanDay[] =>
  entries.map(({ practice, day }) => ({
    ...dayOf(site, practice, 'review', day),
    summary: site.t('plan.reviewSummary', { title: practice.text.th.title }),
    description: site.t('plan.reviewDetail', { owner: practice.text.th.owner }),
  }))

/** An entry's short code outlives its folder's name. */
const dayOf = (site: Site, practice: Practice, what: string, day: string) => ({
  uid: `${practice.code ?? practice.id}-${what}`,
  day,
  stamp: practice.reviewedOn ?? '',
  url: pageUrl(site, practice),
})
