import type { CoursePackage, PackagedPage } from '../../export/package/course-package.ts'
import { xml } from '../../export/xml.ts'
import { entryFile, packageFiles } from '../../node/files.ts'
import { duration } from '../courses.ts'
import { entryBody, moved } from '../entry-body.ts'
import { found } from '../library.ts'
import type { Course } from '../model.ts'
import { type Site, siteIn } from '../site.ts'

/** A course in one language as learning platforms take it in, of the same text that the site shows. */
export function packageOf(site: Site, course: Course): CoursePackage {
  const { title, summary } = course.text[site.locale]
  const pages = [startPage(site, course), ...course.steps.map((_, index) => stepPage(site, course, index))]
  const images = [...new Set(pages.flatMap((page) => page.images))]
  return {
    id: course.id,
    language: site.locale,
    title,
    summary,
    pages,
    shared: packageFiles(),
    images: Object.fromEntries(images.map((path) => [path, entryFile(path.slice('images/'.length))])),
  }
}

function startPage(site: Site, course: Course): PackagedPage {
  const { locale, t } = site
  const { title, summary, audience, objectives, tree, locale: language } = course.text[locale]
  const url = site.url('course', { id: course.id })
  const body = `<div lang="${language}">
<p>${xml(summary)}</p>
<h2 lang="${locale}">${xml(t('courses.audience'))}</h2>
<p>${xml(audience)}</p>
<h2 lang="${locale}">${xml(t('courses.time'))}</h2>
<p lang="${locale}">${xml(duration(course.minutes, t))}</p>
<h2 lang="${locale}">${xml(t('courses.objectives'))}</h2>
${list(objectives)}
${moved(tree, { level: 2, sections: [], ...leading(site, course, []) })}
</div>`
  return { id: 'start', title, url, images: [], html: offlinePage(site, { title, url, body }) }
}

function stepPage(site: Site, course: Course, index: number): PackagedPage {
  const { locale, t } = site
  const step = found(course.steps[index], `step ${index} of ${course.id}`)
  const { practice, minutes } = step
  const url = site.url('practice', { id: practice.id })
  const { title } = practice.text[locale]
  const images: string[] = []
  const sections = step.sections[locale].map(({ id }) => id)
  const read = entryBody(site, practice, { level: 2, sections, ...leading(site, course, images) })
  const { note, questions } = trainersWords(site, course, index)
  const body = [`<p>${xml(duration(minutes, t))}</p>`, note, read, questions].join('\n')
  return { id: practice.id, title, url, images, html: offlinePage(site, { title, url, body }) }
}

/** The trainer's note comes before what is read, the questions after it. */
function trainersWords({ locale, t }: Site, course: Course, index: number) {
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
function leading({ library, to, url }: Site, course: Course, images: string[]) {
  const folder = siteIn(library, 'th').to('practices')
  const inside = new Map(course.steps.map(({ practice: { id } }) => [to('practice', { id }), `${id}.html`]))
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

/** A page that opens without the site: style and letters stand beside it, and nothing in it runs. */
const offlinePage = (
  { locale, t }: Site,
  { title, url, body }: Record<'title' | 'url' | 'body', string>,
) => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xml(title)}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<main>
<h1>${xml(title)}</h1>
${body}
<p><button type="button" hidden data-finish>${xml(t('courses.markDone'))}</button>
<span role="status"><span hidden data-finished>${xml(t('courses.marked'))}</span></span></p>
</main>
<footer>
<p>${xml(t('share.latest'))} <a href="${xml(url)}">${xml(url)}</a></p>
<p>${xml(t('site.fullName'))} · CC BY 4.0</p>
</footer>
</body>
</html>
`
