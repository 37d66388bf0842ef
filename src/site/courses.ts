import type { Library } from './library.ts'
import type { Course, CourseItem, Practice } from './model.ts'
import type { Locale } from './routes.ts'
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

/** Links on one line, and what they are. */
export interface LinkLine {
  heading: string
  links: { href: string; label: string; lang?: Locale | undefined }[]
}

/** What is read and used at a step: sections of its entry, tools, cards of law. */
export function stepLines(site: Site, course: Course, index: number): LinkLine[] {
  const { locale, t, to } = site
  const [step, item] = [course.steps[index], course.text[locale].items[index]]
  if (!step || !item) return []
  const { locale: language } = step.practice.text[locale]
  const address = to('practice', { id: step.practice.id })
  const sections = step.sections[locale].map(({ id, label }) => ({
    href: `${address}#${id}`,
    label: label[language],
    lang: language === locale ? undefined : language,
  }))
  return [{ heading: t('shown.course.items.sections'), links: sections }, ...termLines(site, item)]
}

/** The tools and cards of law that a step or a case rests on. */
export function termLines({ library, t, to, say }: Site, { tools, law }: Pick<CourseItem, 'tools' | 'law'>) {
  const linked = (name: 'tool' | 'law', ids: string[]): LinkLine['links'] =>
    ids.flatMap((id) => {
      const term = library.vocabulary[name === 'tool' ? 'tools' : 'law'].find((one) => one.id === id)
      return term ? { href: to(name, { id }), label: say(term.label) } : []
    })
  return [
    { heading: t('shown.course.items.tools'), links: linked('tool', tools) },
    { heading: t('shown.course.items.law'), links: linked('law', law) },
  ]
}
