import type { Tool } from '../entry/tool.ts'
import type { Site } from './site.ts'

/** Which profession has read a tool or has not yet; nothing where none must. */
export function readingOf({ t, say, date }: Site, { reviewed, reviewBefore }: Tool): string | undefined {
  if (reviewed) return t('tools.reviewed', { who: say(reviewed.role), day: date(reviewed.day) })
  return reviewBefore && t('tools.reviewBefore', { who: say(reviewBefore) })
}

/** What a source of a tool is, besides its title. */
export const sourceNote = (site: Site, { publisher, year, read, note }: Tool['sources'][number]) =>
  [publisher, year && site.year(year), site.t(`law.sourceRead.${read}`), note && site.say(note)]
    .filter(Boolean)
    .join(' · ')
