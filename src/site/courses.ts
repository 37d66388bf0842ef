import type { Library } from './library.ts'
import type { Course, Practice } from './model.ts'
import type { Site, Translate } from './site.ts'

/** The courses that read a practice. */
export const coursesWith = ({ courses }: Library, { id }: Practice) =>
  courses.filter(({ steps }) => steps.some(({ practice }) => practice.id === id))

/** “45 minutes”, “4 hours 30 minutes”. */
export function duration(minutes: number, t: Translate): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [
    ...(hours === 1 ? [t('courses.hour')] : hours > 1 ? [t('courses.hours', { hours })] : []),
    ...(rest > 0 ? [t('courses.minutes', { minutes: rest })] : []),
  ]
  return parts.join(' ')
}

/** The place of an entry on the page of a course. */
export const stepId = ({ id }: Practice) => `step-${id}`

/** The language attribute of a course's words, where it is not the page's. */
export const langOf = ({ text }: Course, { lang, locale }: Site) => lang(text[locale])
