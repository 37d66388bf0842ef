import { derived } from './library.ts'
import type { Practice } from './model.ts'
import { addressOf, inLanguage, locales } from './routes.ts'

/** A quarter of a year, in weeks. */
const QUARTER = 13

/** A practice and how often it was read. */
export interface Read {
  practice: Practice
  views: number
}

/** The entries by how often they were read in the last quarter that was counted, in either language; none where nothing was. */
export const mostRead = derived(({ practices, usage }): Read[] => {
  const weeks = Object.keys(usage).sort().slice(-QUARTER)
  const viewsOf = (page: string) => weeks.reduce((sum, week) => sum + (usage[week]?.[page] ?? 0), 0)
  return practices
    .map((practice) => {
      const page = addressOf('practice', { id: practice.id })
      const views = locales.reduce((sum, locale) => sum + viewsOf(inLanguage(locale, page)), 0)
      return { practice, views }
    })
    .filter(({ views }) => views > 0)
    .sort((one, other) => other.views - one.views)
})
