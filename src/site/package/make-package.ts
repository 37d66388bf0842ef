import { strToU8 } from 'fflate'
import { changed, changedScript } from '../../export/package/changed.ts'
import type {
  CoursePackage,
  Edition,
  PackagedItem,
  PackagedPart,
} from '../../export/package/course-package.ts'
import { shortTitle } from '../../export/package/short-title.ts'
import { entryFile, packageFiles } from '../../node/files.ts'
import type { Course } from '../model.ts'
import type { Site } from '../site.ts'
import { casePage, caseTopic, quizOf, worksheetPage } from './exercise-pages.ts'
import { startPage, stepPage, stepTopic } from './learner-pages.ts'
import { answerPage, notePage, planPage, quizAnswersPage } from './trainer-pages.ts'
import { holding, itemName } from './words.ts'

/** A course in one language as learning platforms take it in, of the same text that the site shows. */
export function packageOf(site: Site, course: Course, edition: Edition): CoursePackage {
  const { locale, t } = site
  const { title, summary } = course.text[locale]
  const named = edition === 'trainer' ? t('courses.trainerTitle', { title }) : title
  const parts = edition === 'trainer' ? trainersParts(site, course) : learnersParts(site, course)
  const images = parts.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'page' ? item.images : [])),
  )
  return {
    id: course.id,
    edition,
    language: locale,
    title: named,
    shortTitle: shortTitle(named, holding(site)),
    summary,
    parts,
    finish: { button: t('courses.markDone'), done: t('courses.marked') },
    shared: { ...packageFiles(), [changedScript]: strToU8(`(${changed})(document)\n`) },
    images: Object.fromEntries(
      [...new Set(images)].map((path) => [path, entryFile(path.slice('images/'.length))]),
    ),
  }
}

/** What a learner reads, discusses and fills in; nothing that only trainers are told. */
function learnersParts(site: Site, course: Course): PackagedPart[] {
  const { t, url } = site
  const { cases, worksheet, quiz } = course.text[site.locale]
  const asked = (when: 'before' | 'after') => (quiz.length > 0 ? [quizOf(site, course, when)] : [])
  const toSite = { id: 'site', title: t('coursePackage.site'), url: url('course', { id: course.id }) }
  const parts: PackagedPart[] = [
    {
      id: 'start',
      title: t('coursePackage.start'),
      items: [startPage(site, course), ...asked('before'), { kind: 'link', ...toSite }],
    },
    ...course.steps.map((step, index) => ({
      id: itemName(step.practice),
      title: shortTitle(`${index + 1}. ${step.practice.text[site.locale].title}`, holding(site)),
      items: [stepPage(site, course, step, index), ...stepTopic(site, course, step, index)],
    })),
    {
      id: 'cases',
      title: t('shown.course.cases'),
      items: cases.flatMap((one, index) => [
        casePage(site, course, one, index),
        caseTopic(site, course, one, index),
      ]),
    },
    {
      id: 'end',
      title: t('coursePackage.end'),
      items: [...(worksheet.length > 0 ? [worksheetPage(site, course)] : []), ...asked('after')],
    },
  ]
  return parts.filter(({ items }) => items.length > 0)
}

/** The same with what trainers are told: before all else what to prepare, then beside each step and case its own. */
function trainersParts(site: Site, course: Course): PackagedPart[] {
  const items = [...planPage(site, course), ...quizAnswersPage(site, course)]
  const first = { id: 'trainer', title: site.t('shown.course.trainer'), items }
  const told = new Map<string, PackagedItem[]>([
    ...course.steps.map((step, index) => [itemName(step.practice), notePage(site, course, index)] as const),
    ...course.text[site.locale].cases.map(
      (_, index) => [`case-${index + 1}`, answerPage(site, course, index)] as const,
    ),
  ])
  const parts = learnersParts(site, course).map((part) => ({
    ...part,
    items: part.items.flatMap((item) => [item, ...(told.get(item.id) ?? [])]),
  }))
  return items.length > 0 ? [first, ...parts] : parts
}
