import { changedScript } from '../../export/package/changed.ts'
import type { PackagedPage, PackagedTopic } from '../../export/package/course-package.ts'
import { xml } from '../../export/xml.ts'
import { duration } from '../courses.ts'
import { entryBody, moved } from '../entry-body.ts'
import type { Course, CourseStep } from '../model.ts'
import { type Site, siteIn } from '../site.ts'
import { offlinePage } from './offline-page.ts'
import { itemName, termLinks, versionOfCourse, versionOfEntry, writer } from './words.ts'

/** What a course is about, for whom, and how it is used. */
export function startPage(site: Site, course: Course): PackagedPage {
  const { t, url } = site
  const { title, summary, audience, objectives, tree, locale } = course.text[site.locale]
  const { p, list, heading } = writer(site, locale)
  const body = [
    p(summary),
    heading('shown.course.objectives') + list(objectives),
    heading('shown.course.audience') + p(audience),
    `${heading('courses.time')}<p>${xml(duration(course.minutes, t))}</p>`,
    `<div lang="${locale}">${moved(tree, { level: 2, sections: [], ...leading(site, course, []) })}</div>`,
  ].join('\n')
  return offlinePage(site, {
    id: 'start',
    title: t('coursePackage.about'),
    heading: title,
    url: url('course', { id: course.id }),
    version: versionOfCourse(site, course),
    body,
  })
}

/** An entry to read, and what is discussed after it. */
export function stepPage(site: Site, course: Course, step: CourseStep, index: number): PackagedPage {
  const { locale, t, url } = site
  const { practice, minutes } = step
  const item = course.text[locale].items[index]
  const images: string[] = []
  const sections = step.sections[locale].map(({ id }) => id)
  const { questions } = writer(site, course.text[locale].locale)
  const body = [
    `<p>${xml(duration(minutes, t))}</p>`,
    entryBody(site, practice, { level: 2, sections, ...leading(site, course, images) }),
    item ? termLinks(site, item) : '',
    questions('shown.course.items.questions', item?.questions ?? []),
  ].join('\n')
  return offlinePage(site, {
    id: itemName(practice),
    title: t('coursePackage.read', { number: index + 1 }),
    heading: practice.text[locale].title,
    url: url('practice', { id: practice.id }),
    version: versionOfEntry(site, practice),
    body,
    images,
    script: changedScript,
  })
}

/** What is discussed after an entry; nothing where nothing is asked. */
export function stepTopic(site: Site, course: Course, step: CourseStep, index: number): PackagedTopic[] {
  const { items, locale } = course.text[site.locale]
  const { questions = [] } = items[index] ?? {}
  const { p, list } = writer(site, locale)
  const title = site.t('coursePackage.discuss', { number: index + 1 })
  const html = p(step.practice.text[site.locale].title) + list(questions)
  return questions.length > 0
    ? [{ kind: 'topic', id: `discuss-${itemName(step.practice)}`, title, html }]
    : []
}

/** Links to entries of the course stay in the package, all others lead to the site; images come along. */
function leading({ library, to, url }: Site, course: Course, images: string[]) {
  const folder = siteIn(library, 'th').to('practices')
  const inside = new Map(
    course.steps.map(({ practice }) => [to('practice', { id: practice.id }), `${itemName(practice)}.html`]),
  )
  return {
    leadTo: (href: string) => {
      if (href.startsWith('#')) return undefined
      const [page = ''] = href.split('#')
      return inside.get(page) ?? new URL(href, url('home')).href
    },
    imageAt: (src: string) => {
      const path = `images/${src.slice(folder.length)}`
      images.push(path)
      return path
    },
  }
}
