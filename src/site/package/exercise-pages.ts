import type { PackagedPage, PackagedQuiz, PackagedTopic } from '../../export/package/course-package.ts'
import { shortTitle } from '../../export/package/short-title.ts'
import { xml } from '../../export/xml.ts'
import type { Course } from '../model.ts'
import type { Site } from '../site.ts'
import { offlinePage } from './offline-page.ts'
import { holding, termLinks, versionOfCourse, writer } from './words.ts'

type Case = Course['text']['th']['cases'][number]

/** What an invented case is called, and that it is one. */
function caseWords({ t }: Site, index: number) {
  const name = `${t('shown.course.cases')} ${index + 1}`
  return { name, invented: `<p><strong>${xml(name)}</strong> ${xml(t('courses.invented'))}</p>` }
}

/** An invented case to practise on. */
export function casePage(site: Site, course: Course, one: Case, index: number): PackagedPage {
  const { p, questions } = writer(site, course.text[site.locale].locale)
  const { name, invented } = caseWords(site, index)
  return offlinePage(site, {
    id: `case-${index + 1}`,
    title: shortTitle(`${name}: ${one.title}`, holding(site)),
    heading: `${name}: ${one.title}`,
    url: `${site.url('course', { id: course.id })}#cases`,
    version: versionOfCourse(site, course),
    body: [
      invented,
      p(one.story),
      questions('shown.course.cases.questions', one.questions),
      termLinks(site, one),
    ].join('\n'),
  })
}

/** The same to discuss. */
export function caseTopic(site: Site, course: Course, one: Case, index: number): PackagedTopic {
  const { p, list } = writer(site, course.text[site.locale].locale)
  return {
    kind: 'topic',
    id: `discuss-case-${index + 1}`,
    title: site.t('coursePackage.discussCase', { number: index + 1 }),
    html: caseWords(site, index).invented + p(one.story) + list(one.questions),
  }
}

/** What each participant fills in. */
export function worksheetPage(site: Site, course: Course): PackagedPage {
  const { worksheet, locale } = course.text[site.locale]
  const title = site.t('shown.course.worksheet')
  const url = `${site.url('course', { id: course.id })}#worksheet`
  const body = `<p>${xml(site.t('courses.worksheetUse'))}</p>\n${writer(site, locale).list(worksheet, 'ol', 'worksheet')}`
  const version = versionOfCourse(site, course)
  return offlinePage(site, { id: 'worksheet', title, heading: title, url, version, body })
}

/** The questions before and after. */
export function quizOf(site: Site, course: Course, when: 'before' | 'after'): PackagedQuiz {
  const { quiz, locale } = course.text[site.locale]
  const { p, list } = writer(site, locale)
  const id = `quiz-${when}`
  const title = site.t(`coursePackage.quiz.${when}`)
  const asked = quiz.map(({ question, choices }) => `<li>${p(question)}${list(choices)}</li>`).join('\n')
  const page = offlinePage(site, {
    id,
    title,
    heading: title,
    url: `${site.url('course', { id: course.id })}#quiz`,
    version: versionOfCourse(site, course),
    body: `<ol>${asked}</ol>`,
  })
  return { kind: 'quiz', id, title, questions: quiz, page }
}
