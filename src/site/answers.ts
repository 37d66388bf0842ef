import { levels } from '../analysis/evidence/chain.ts'
import type { Library, TermEntry } from './library.ts'
import type { AnswerData, Practice } from './model.ts'
import type { Site } from './site.ts'

/** The answer to a problem, where one is written. */
export const answerTo = ({ answers }: Library, problem: string): AnswerData | undefined =>
  answers.find(({ id }) => id === problem)

/** The entries that answer a problem: nationwide ones first, then by region; what shows most for it before what shows less. */
export function casesOf({ library }: Site, { id, practices }: TermEntry): Practice[] {
  const regions = library.vocabulary.regions.map((region) => region.id)
  const place = ({ national, regions: own }: Practice) =>
    national ? -1 : Math.min(regions.length, ...own.map((region) => regions.indexOf(region)))
  const shown = ({ pairs }: Practice) =>
    Math.min(
      ...pairs.filter(({ painPoint }) => painPoint === id).map(({ evidence }) => levels.indexOf(evidence)),
    )
  return practices.toSorted((a, b) => place(a) - place(b) || shown(a) - shown(b))
}
