import { isOpen } from '../../analysis/action-plan/items.ts'
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
  items.filter(isOpen).flatMap(({ key, item, owner, due, entry }) =>
    due
      ? [
          {
            ...dayOf(site, entry, `due-${key}`, due),
            summary: site.t('plan.dueSummary', { item }),
            description: site.t('plan.dueDetail', { owner, title: entry.text.th.title }),
          },
        ]
      : [],
  )

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
