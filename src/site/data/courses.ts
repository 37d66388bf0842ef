import { publishedCourseFields } from '../../export/course-schema.ts'
import { publishedValues } from '../../export/published-fields.ts'
import { CoursesFile } from '../../export/schema.ts'
import { absoluteHtml } from '../../render/sections.ts'
import type { Library } from '../library.ts'
import { siteIn } from '../site.ts'
import { headOf, inLanguages } from './practices.ts'

/** The file of all courses. */
export function coursesFile(library: Library): CoursesFile {
  const [th, en] = [siteIn(library, 'th'), siteIn(library, 'en')]
  return CoursesFile.parse({
    ...headOf(th),
    site: th.url('home'),
    courses: library.courses.map(({ id, reviewedOn, text }) => {
      const url = { th: th.url('course', { id }), en: en.url('course', { id }) }
      return {
        id,
        url,
        reviewedOn,
        text: inLanguages(text, ({ tree, ...words }, locale) => ({
          ...publishedValues(publishedCourseFields, words),
          html: absoluteHtml(tree, url[locale]),
        })),
      }
    }),
  })
}
