import { type Course, toCourse } from './course.ts'
import { parsedCourses, parsedEntries, practiceById, vocabulary } from './library.ts'
import { type Locale, locales, type Translate } from './locale.ts'
import type { Practice } from './practice.ts'

const entryById = new Map(parsedEntries.map((entry) => [entry.id, entry]))

/** Every course, in the order of its address. */
export const courses: readonly Course[] = parsedCourses.map((course) =>
  toCourse(course, { practiceById, entryById, sections: vocabulary.sections }),
)

/** The courses that read a practice. */
export const coursesWith = ({ id }: Practice) =>
  courses.filter(({ steps }) => steps.some(({ practice }) => practice.id === id))

/** Everywhere that something about a course stands: in both languages. */
export const coursePlaces = () =>
  locales().flatMap(({ params, props }) =>
    courses.map((course) => ({ params: { ...params, id: course.id }, props: { ...props, course } })),
  )

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

/** The address of that place. */
export const stepAddress = ({ id }: Course, practice: Practice) => `/courses/${id}/#${stepId(practice)}`

/** The language attribute of a course's words, where it is not the page's. */
export const langOf = ({ text }: Course, locale: Locale) =>
  text[locale].locale === locale ? undefined : text[locale].locale
