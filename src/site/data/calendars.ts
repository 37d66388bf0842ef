import { isOpen } from '../../analysis/action-plan/items.ts'
import { calendar, type PlanDay } from '../../export/action-plan/calendar.ts'
import { type Item, planOf, planOfPlace, reviewsOf } from '../action-plan.ts'
import { pageUrl } from '../cited.ts'
import type { TermEntry } from '../library.ts'
import type { Practice } from '../model.ts'
import type { Site } from '../site.ts'

/** The days of the whole library: what is due, and what is to be read again. */
export const calendarOfAll = (site: Site) =>
  calendar(site.t('plan.calendarName'), [
    ...dueDays(site, planOf(site.library)),
    ...reviewDays(site, reviewsOf(site.library)),
  ])

/** The days of one province's entries. */
export const calendarOf = (site: Site, { id, label }: TermEntry) =>
  calendar(`${site.t('plan.calendarName')} ${label.th}`, [
    ...dueDays(site, planOfPlace(site.library, 'provinces', id)),
    ...reviewDays(
      site,
      reviewsOf(site.library).filter(({ practice }) => practice.provinces.includes(id)),
    ),
  ])

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
