import { codes } from '../../src/check/codes.ts'
import { courses } from '../../src/site/courses.ts'
import { allPractices, vocabulary } from '../../src/site/library.ts'
import type { Published } from '../../src/site/routes.ts'

/** What the addresses of the built site follow from. */
export const published: Published = {
  entries: allPractices,
  courses,
  vocabulary,
  codes,
}
