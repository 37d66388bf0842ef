import type { PackagedPage } from '../../export/package/course-package.ts'
import { xml } from '../../export/xml.ts'
import type { Course } from '../model.ts'
import type { Site } from '../site.ts'
import { offlinePage } from './offline-page.ts'
import { itemName, versionOfCourse, writer } from './words.ts'

/** What the trainer prepares, first what to do when somebody discloses. */
export function planPage(site: Site, course: Course): PackagedPage[] {
  const { trainer, locale } = course.text[site.locale]
  if (!trainer) return []
  const { p, list, heading, note } = writer(site, locale)
  const body = [
    note('shown.course.trainer.disclosure', p(trainer.disclosure)),
    heading('shown.course.trainer.group') + p(trainer.group),
    heading('shown.course.trainer.room') + p(trainer.room),
    heading('shown.course.trainer.time') + list(trainer.time.split(' · ')),
  ].join('\n')
  return [forTrainer(site, course, { id: 'prepare', title: site.t('coursePackage.prepare'), body })]
}

/** What to know and stress at a step. */
export function notePage(site: Site, course: Course, index: number): PackagedPage[] {
  const { items, locale } = course.text[site.locale]
  const note = items[index]?.note
  const title = site.t('coursePackage.note', { number: index + 1 })
  const step = course.steps[index]
  if (!note || !step) return []
  const id = `note-${itemName(step.practice)}`
  return [forTrainer(site, course, { id, title, body: writer(site, locale).p(note) })]
}

/** What a good answer to an invented case holds. */
export function answerPage(site: Site, course: Course, index: number): PackagedPage[] {
  const { cases, locale } = course.text[site.locale]
  const title = site.t('coursePackage.answer', { number: index + 1 })
  return cases
    .slice(index, index + 1)
    .map(({ answer }) =>
      forTrainer(site, course, { id: `answer-${index + 1}`, title, body: writer(site, locale).p(answer) }),
    )
}

/** The right answers to the quiz, and why they are. */
export function quizAnswersPage(site: Site, course: Course): PackagedPage[] {
  const { quiz, locale } = course.text[site.locale]
  if (quiz.length === 0) return []
  const { p, strong } = writer(site, locale)
  const answers = quiz.map(
    ({ question, choices, right, why }) =>
      `<li>${p(question)}<p>${xml(site.t('courses.isRight'))}: ${strong(choices[right - 1] ?? '')}</p>${p(why)}</li>`,
  )
  const title = site.t('courses.quizAnswers')
  return [forTrainer(site, course, { id: 'quiz-answers', title, body: `<ol>${answers.join('\n')}</ol>` })]
}

const forTrainer = (site: Site, course: Course, page: Record<'id' | 'title' | 'body', string>) =>
  offlinePage(site, {
    ...page,
    heading: page.title,
    url: site.url('courseTrainer', { id: course.id }),
    version: versionOfCourse(site, course),
    forTrainer: true,
  })
