import * as z from 'zod'
import { type English, inEnglish } from './english.ts'
import { expectations, Id, IsoDate, line, TermId } from './formats.ts'
import { field, fieldsOf } from './meta.ts'

/** Everything of a course stands on its pages, for the learner or the trainer, and in the open data. */
const shown = ['page', 'data'] as const

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
  /** Tools that the group uses at this step. */
  tools: field(z.array(TermId).max(6).default([]), { terms: 'tools' }),
  /** Cards of law that it reads. */
  law: field(z.array(TermId).max(6).default([]), { terms: 'law' }),
  /** How long reading and discussion take, in minutes. */
  minutes: field(z.int().min(5).max(480).register(expectations, { expected: 'minutes' })),
})

/** What the trainer prepares. */
const Trainer = z.strictObject({
  /** How many people, and whom to mix. */
  group: field(line(240), { english: 320 }),
  /** The room, and what is printed for it. */
  room: field(line(240), { english: 320 }),
  /** The day with its breaks. */
  time: field(line(400), { english: 500 }),
  /** What to do when somebody tells of what happened to them, or of a real case. */
  disclosure: field(line(700), { english: 900 }),
})

/** A case that was made up to practise on; it is shown as such. */
const PracticeCase = z.strictObject({
  /** What it is about. */
  title: field(line(120), { english: 160 }),
  /** What happens; nobody's real traits. */
  story: field(line(1200), { english: 1500 }),
  /** What the group works out. */
  questions: field(z.array(line(300)).min(1).max(6), { english: 400 }),
  /** What a good answer holds; only the trainer has it before the group has answered. */
  answer: field(line(1500), { english: 1900 }),
  /** Tools that it rests on. */
  tools: field(z.array(TermId).max(6).default([]), { terms: 'tools' }),
  /** Cards of law that it rests on. */
  law: field(z.array(TermId).max(6).default([]), { terms: 'law' }),
})

/** A question that is asked before and after. */
const QuizQuestion = z.strictObject({
  /** What is asked. */
  question: field(line(300), { english: 400 }),
  /** What may be answered; between two, learning platforms know only true and false. */
  choices: field(z.array(line(240)).min(3).max(5), { english: 320 }),
  /** The right one, counted from 1. */
  right: field(z.int().min(1).max(5).register(expectations, { expected: 'figure' })),
  /** Why it is right. */
  why: field(line(400), { english: 500 }),
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
  /** What the trainer prepares. */
  trainer: field(Trainer.optional(), { shown }),
  /** Cases to practise on. */
  cases: field(z.array(PracticeCase).max(8).default([]), { shown }),
  /** What each participant fills in for their own province. */
  worksheet: field(z.array(line(300)).max(12).default([]), { english: 400, shown }),
  /** Questions before and after. */
  quiz: field(z.array(QuizQuestion).max(12).default([]), { shown }),
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
