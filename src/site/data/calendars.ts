import { calendar, type PlanDay } from '../../lib/action-plan/calendar.ts'
import { isOpen } from '../../lib/action-plan/items.ts'
import { type Item, plan, planOf, reviews } from '../action-plan.ts'
import { translator } from '../locale.ts'
import type { Practice } from '../practice.ts'
import type { TermEntry } from '../terms.ts'
import { absolute } from './addresses.ts'

const t = translator('th')

/** The days of the whole library: what is due, and what is to be read again. */
export const calendarOfAll = () =>
  calendar(t('plan.calendarName'), [...dueDays(plan), ...reviewDays(reviews)])

/** The days of one province's entries. */
export const calendarOf = ({ id, label }: TermEntry) =>
  calendar(`${t('plan.calendarName')} ${label.th}`, [
    ...dueDays(planOf('provinces', id)),
    ...reviewDays(reviews.filter(({ practice }) => practice.provinces.includes(id))),
  ])

const dueDays = (items: readonly Item[]): PlanDay[] =>
  items.filter(isOpen).flatMap(({ key, item, owner, due, entry }) =>
    due
      ? [
          {
            ...dayOf(entry, `due-${key}`, due),
            summary: t('plan.dueSummary', { item }),
            description: t('plan.dueDetail', { owner, title: entry.text.th.title }),
          },
        ]
      : [],
  )

const reviewDays = (entries: typeof reviews): PlanDay[] =>
  entries.map(({ practice, day }) => ({
    ...dayOf(practice, 'review', day),
    summary: t('plan.reviewSummary', { title: practice.text.th.title }),
    description: t('plan.reviewDetail', { owner: practice.text.th.owner }),
  }))

/** An entry's short code outlives its folder's name. */
const dayOf = ({ id, code, reviewedOn = '' }: Practice, what: string, day: string) => ({
  uid: `${code ?? id}-${what}`,
  day,
  stamp: reviewedOn,
  url: absolute(`/practices/${id}/`),
})
