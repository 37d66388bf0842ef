import { diagnose } from '../diagnostics/diagnostic.ts'
import type { Rule } from './rule.ts'

/** A course rests on entries, which have their sources; it has none of its own. */
export const courseSources: Rule = ({ courses }) =>
  courses.flatMap(({ th, en }) =>
    [th, en].flatMap((text) =>
      (text?.mentions ?? [])
        .filter(({ kind }) => kind === 'source')
        .map(({ range }) => diagnose('course-source', text?.file ?? '', range)),
    ),
  )
