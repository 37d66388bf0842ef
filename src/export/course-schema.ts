import * as z from 'zod'
import { courseFields } from '../entry/course.ts'
import { publishedShape } from './published-fields.ts'

/** The fields of a course that open data give; its review is that of both languages. */
export const publishedCourseFields = courseFields.filter(
  ({ name, shown }) => shown.includes('data') && name !== 'reviewedOn',
)

const tools = 'Ids of tools: /tools/<id>/'
const law = 'Ids of cards of law: /law/<id>/'

/** A course in one language: what both share, too. */
const CourseWords = z
  .object({
    ...publishedShape(publishedCourseFields, {
      objectives: 'What those who finish it can do',
      items: 'What is read and discussed, in order',
      'items.practice': 'The id of the entry to read',
      'items.sections': 'Ids of the vocabulary “sections”; none means the whole entry',
      'items.note': 'For the trainer',
      'items.tools': tools,
      'items.law': law,
      trainer: 'What the trainer prepares',
      'trainer.disclosure': 'What to do when somebody tells of what happened to them, or of a real case',
      cases: 'Made up for practice: nobody’s real traits are in them',
      'cases.answer': 'For the trainer: what a good answer holds',
      'cases.tools': tools,
      'cases.law': law,
      worksheet: 'What participants fill in for their own province',
      quiz: 'Asked before and after',
      'quiz.right': 'The right choice, counted from 1',
    }),
    html: z.string().describe('How the course is used; all addresses absolute'),
  })
  .meta({ id: 'CourseWords', description: 'A course in one language' })

/** A course as open data give it. */
export const PublishedCourse = z
  .object({
    id: z.string().describe('The lasting id of the course, part of its addresses'),
    url: z.object({ th: z.url(), en: z.url() }).describe('The page in each language'),
    reviewedOn: z.iso.date().describe('When somebody last read it against the entries it uses'),
    text: z.object({
      th: CourseWords,
      en: CourseWords.nullable().describe('null where it has not been translated'),
    }),
  })
  .meta({ id: 'PublishedCourse', description: 'A course for trainers and learners' })
