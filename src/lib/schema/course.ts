import * as z from 'zod'
import { Id, IsoDate, line } from './fields.ts'

/** One step of a course: an entry to read, and what to do with it. */
const CourseItem = z.strictObject({
  /** The entry to read, by the name of its folder. */
  practice: Id,
  /** Which sections of it to read (terms of `sections`); none means the whole entry. */
  sections: z.array(Id).min(1).max(20).optional(),
  /** What the trainer should know and stress. */
  note: line(700).optional(),
  /** What the group discusses after reading. */
  questions: z.array(line(300)).max(8).default([]),
  /** How long reading and discussion take, in minutes. */
  minutes: z.int().min(5).max(480),
})

/** The front matter of `content/courses/<id>.mdx`: all facts of a course, and its Thai words. */
export const Course = z.strictObject({
  /** What it is, in one line. */
  title: line(120),
  /** What it brings, in one or two sentences. */
  summary: line(400),
  /** Whom it is for. */
  audience: line(240),
  /** What those who finish it can do. */
  objectives: z.array(line(240)).min(1).max(12),
  /** What is read and discussed, in order. */
  items: z.array(CourseItem).min(1).max(40),
  /** When somebody last read it against the entries it uses. */
  reviewedOn: IsoDate,
})
export type Course = z.infer<typeof Course>

/** As much of a course's facts as is there and right. */
export const CourseFacts = Course.partial()
export type CourseFacts = z.infer<typeof CourseFacts>

/** English words for one step; which entry, which sections and how long stay with the Thai text. */
const CourseItemWords = z.strictObject({
  /** What the trainer should know and stress; only where the Thai file has a note. */
  note: line(900).optional(),
  /** As many as `questions` in the Thai file, in the same order. */
  questions: z.array(line(400)).max(8).default([]),
})

/** The front matter of `content/courses/<id>.en.mdx`: English words only. */
export const EnglishCourse = z.strictObject({
  /** The title in English. */
  title: line(160),
  /** What it brings, in English. */
  summary: line(500),
  /** Whom it is for, in English. */
  audience: line(320),
  /** As many as `objectives` in the Thai file, in the same order. */
  objectives: z.array(line(320)).min(1).max(12),
  /** As many as `items` in the Thai file, in the same order. */
  items: z.array(CourseItemWords).min(1).max(40),
  /** The `reviewedOn` of the Thai text that this translates. */
  translatedFrom: IsoDate,
})
export type EnglishCourse = z.infer<typeof EnglishCourse>

/** As many of the English words as are there and right. */
export const PartialEnglishCourse = EnglishCourse.partial()
export type PartialEnglishCourse = z.infer<typeof PartialEnglishCourse>
