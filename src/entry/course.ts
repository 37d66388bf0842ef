import * as z from 'zod'
import { type English, inEnglish } from './english.ts'
import { expectations, Id, IsoDate, line } from './formats.ts'
import { field, fieldsOf } from './meta.ts'

/** Everything of a course stands on its page. */
const shown = ['page'] as const

/** One step of a course: an entry to read, and what to do with it. */
const CourseItem = z.strictObject({
  /** The entry to read, by the name of its folder. */
  practice: field(Id),
  /** Which sections of it to read; none means the whole entry. */
  sections: field(z.array(Id).min(1).max(20).optional(), { terms: 'sections' }),
  /** What the trainer should know and stress. */
  note: field(line(700).optional(), { english: 900 }),
  /** What the group discusses after reading. */
  questions: field(z.array(line(300)).max(8).default([]), { english: 400 }),
  /** How long reading and discussion take, in minutes. */
  minutes: field(z.int().min(5).max(480).register(expectations, { expected: 'minutes' })),
})

/** The front matter of `content/courses/<id>.mdx`: all facts of a course, and its Thai words. */
export const Course = z.strictObject({
  /** What it is, in one line. */
  title: field(line(120), { english: 160, shown }),
  /** What it brings, in one or two sentences. */
  summary: field(line(400), { english: 500, shown }),
  /** Whom it is for. */
  audience: field(line(240), { english: 320, shown }),
  /** What those who finish it can do. */
  objectives: field(z.array(line(240)).min(1).max(12), { english: 320, shown }),
  /** What is read and discussed, in order. */
  items: field(z.array(CourseItem).min(1).max(40), { shown }),
  /** When somebody last read it against the entries it uses. */
  reviewedOn: field(IsoDate, { shown }),
})
export type Course = z.infer<typeof Course>

/** As much of a course's facts as is there and right. */
export const CourseFacts = Course.partial()
export type CourseFacts = z.infer<typeof CourseFacts>

/** The front matter of `content/courses/<id>.en.mdx`: English words only. */
export const EnglishCourse = z.strictObject({
  ...inEnglish(Course.shape),
  /** The `reviewedOn` of the Thai text that this translates. */
  translatedFrom: field(IsoDate, { shown }),
})

/** As many of the English words as are there and right. */
export const PartialEnglishCourse: z.ZodType<PartialEnglishCourse> = EnglishCourse.partial()
export type PartialEnglishCourse = English<CourseFacts> & { translatedFrom?: string | undefined }

/** The tables of a course and of its English words. */
export const courseFields = /* @__PURE__ */ fieldsOf(Course)
export const englishCourseFields = /* @__PURE__ */ fieldsOf(EnglishCourse)
