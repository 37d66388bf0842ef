import { readFileSync } from 'node:fs'
import { xml } from '../../lib/data-out/xml.ts'
import type { CoursePackage, PackagedPage } from '../../lib/package/course-package.ts'
import { practicesDir } from '../../lib/read/corpus.ts'
import type { Course } from '../course.ts'
import { duration } from '../courses.ts'
import { absolute } from '../data/addresses.ts'
import { entryBody, moved } from '../entry-body.ts'
import { type Locale, pathTo, translator } from '../locale.ts'
import { offlinePage } from './offline-page.ts'
import { shared } from './shared.ts'

/** A course in one language as learning platforms take it in, of the same text that the site shows. */
export function packageOf(course: Course, locale: Locale): CoursePackage {
  const { title, summary } = course.text[locale]
  const pages = [
    startPage(course, locale),
    ...course.steps.map((_, index) => stepPage(course, index, locale)),
  ]
  const images = [...new Set(pages.flatMap((page) => page.images))].map((path) => [path, imageOf(path)])
  return {
    id: course.id,
    language: locale,
    title,
    summary,
    pages,
    shared,
    images: Object.fromEntries(images),
  }
}

function startPage(course: Course, locale: Locale): PackagedPage {
  const t = translator(locale)
  const { title, summary, audience, objectives, tree, locale: language } = course.text[locale]
  const url = absolute(`/courses/${course.id}/`, locale)
  const body = `<div lang="${language}">
<p>${xml(summary)}</p>
<h2 lang="${locale}">${xml(t('courses.audience'))}</h2>
<p>${xml(audience)}</p>
<h2 lang="${locale}">${xml(t('courses.time'))}</h2>
<p lang="${locale}">${xml(duration(course.minutes, t))}</p>
<h2 lang="${locale}">${xml(t('courses.objectives'))}</h2>
${list(objectives)}
${moved(tree, { level: 2, sections: [], ...leading(course, locale, []) })}
</div>`
  return { id: 'start', title, url, images: [], html: offlinePage({ locale, title, url, body }, t) }
}

function stepPage(course: Course, index: number, locale: Locale): PackagedPage {
  const t = translator(locale)
  const step = course.steps[index]
  if (!step) throw new Error(`course ${course.id} has no step ${index}`)
  const { practice, minutes } = step
  const url = absolute(`/practices/${practice.id}/`, locale)
  const { title } = practice.text[locale]
  const images: string[] = []
  const sections = step.sections[locale].map(({ id }) => id)
  const read = entryBody(practice, { locale, level: 2, sections, ...leading(course, locale, images) })
  const { note, questions } = trainersWords(course, index, locale)
  const body = [`<p>${xml(duration(minutes, t))}</p>`, note, read, questions].join('\n')
  return { id: practice.id, title, url, images, html: offlinePage({ locale, title, url, body }, t) }
}

/** The trainer's note comes before what is read, the questions after it. */
function trainersWords(course: Course, index: number, locale: Locale) {
  const t = translator(locale)
  const { note, questions = [] } = course.text[locale].steps[index] ?? {}
  const words = (key: string, html: string) =>
    `<div class="course-note"><h2>${xml(t(key))}</h2><div lang="${course.text[locale].locale}">${html}</div></div>`
  return {
    note: note ? words('courses.note', `<p>${xml(note)}</p>`) : '',
    questions: questions.length > 0 ? words('courses.questions', list(questions)) : '',
  }
}

const list = (items: string[]) => `<ul>${items.map((item) => `<li>${xml(item)}</li>`).join('')}</ul>`

/** Links to entries of the course stay in the package, all others lead to the site; images come along. */
function leading(course: Course, locale: Locale, images: string[]) {
  const inside = new Map(
    course.steps.map(({ practice: { id } }) => [pathTo(locale, `/practices/${id}/`), `${id}.html`]),
  )
  return {
    leadTo: (href: string) => {
      if (href.startsWith('#')) return undefined
      const [page = ''] = href.split('#')
      return inside.get(page) ?? new URL(href, absolute('/')).href
    },
    imageAt: (src: string) => {
      const path = `images/${src.slice(pathTo('th', '/practices/').length)}`
      images.push(path)
      return path
    },
  }
}

const imageOf = (path: string) => readFileSync(`${practicesDir()}/${path.slice('images/'.length)}`)
