import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { phrase } from '../../check/say.ts'
import type { CourseFiles } from '../course.ts'
import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts'
import { Id } from '../schema/fields.ts'
import { readText } from './text.ts'

/** Where the courses on some entries are: `content/courses` for the library's own, else a folder beside them. */
export const coursesDir = (practices: string) =>
  practices === 'practices' ? 'content/courses' : `${dirname(practices)}/courses`

/** Reads every course of a folder; without the folder there are none. */
export function readCourses(folder: string): { courses: CourseFiles[]; diagnostics: Diagnostic[] } {
  const names = list(folder)
  const strays = names.flatMap((name) => strayProblem(folder, name, names))
  const ids = names.filter((name) => isThai(name)).map((name) => name.slice(0, -'.mdx'.length))
  const diagnostics = [...strays]
  const read = (name: string) => {
    if (!names.includes(name)) return undefined
    const { text, problem } = readText(`${folder}/${name}`)
    if (problem) diagnostics.push(diagnose(problem.code, `${folder}/${name}`, fileStart, problem.params))
    return text
  }
  const courses = ids.map((id) => course(id, folder, read(`${id}.mdx`), read(`${id}.en.mdx`)))
  return { courses, diagnostics }
}

const course = (id: string, folder: string, th: string | undefined, en: string | undefined): CourseFiles => ({
  id,
  folder,
  ...(th !== undefined && { th }),
  ...(en !== undefined && { en }),
})

const idOf = (name: string) => /^(.+?)(?:\.en)?\.mdx$/.exec(name)?.[1] ?? ''
const isThai = (name: string) => name === `${idOf(name)}.mdx` && Id.safeParse(idOf(name)).success

function strayProblem(folder: string, name: string, names: string[]): Diagnostic[] {
  const reason = !Id.safeParse(idOf(name)).success
    ? 'badName'
    : names.includes(`${idOf(name)}.mdx`)
      ? undefined
      : 'noThai'
  return reason
    ? [diagnose('course-file', `${folder}/${name}`, fileStart, { name, reason: phrase(`course.${reason}`) })]
    : []
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !/^[_.]/.test(name))
      .sort()
  } catch {
    return []
  }
}
