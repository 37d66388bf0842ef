import { type Cell, type Counted, cellsOf } from '../analysis/matrix/cells.ts'
import { totalsOf } from '../analysis/matrix/totals.ts'
import { facetsOf } from './facets.ts'
import { derived, found, type Library } from './library.ts'
import type { Practice } from './model.ts'

/** Pain point × stage of the whole library. */
export const matrixOf = derived(({ entries, vocabulary }) => cellsOf(entries, vocabulary))

const totals = derived((library) => totalsOf(matrixOf(library)))

/** The rows of a place's own matrix in which something stands. */
export const matrixOfPlace = ({ vocabulary }: Library, entries: readonly Practice[]) =>
  new Map(
    [...cellsOf(entries, vocabulary)].filter(([, row]) =>
      [...row.values()].some(({ state }) => state === 'answered'),
    ),
  )

/** The facets that narrow the matrix down. */
export const matrixFacets = ['region', 'province', 'group']

/** One cell; every pain point and stage of the vocabulary has one. */
export const cellAt = (library: Library, painPoint: string, stage: string): Cell<Practice> =>
  found(matrixOf(library).get(painPoint)?.get(stage), `cell ${painPoint}/${stage}`)

/** Pain points that no published entry answers anywhere. */
export const unanswered = derived((library) =>
  library.terms['pain-points'].filter(({ id }) => totals(library).rows.get(id)?.entries === 0),
)

/** What the page's script counts anew where a reader narrows the matrix down. */
export interface MatrixData {
  painPoints: { id: string; stages: string[] }[]
  stages: { id: string }[]
  entries: (Counted & { facets: Record<string, string[]> })[]
}

export const matrixData = ({ entries, vocabulary }: Library): MatrixData => ({
  painPoints: vocabulary.painPoints.map(({ id, stages: arises }) => ({ id, stages: arises })),
  stages: vocabulary.stages.map(({ id }) => ({ id })),
  entries: entries.map((practice) => ({
    status: practice.status,
    painPoints: practice.painPoints,
    stages: practice.stages,
    evidence: practice.evidence,
    facets: Object.fromEntries(
      Object.entries(facetsOf(practice)).filter(([facet]) => matrixFacets.includes(facet)),
    ),
  })),
})

/** Entries of a pain point at its other stages, the nearest step of the process first, each once. */
export function atOtherStages(
  { practices, vocabulary }: Library,
  painPoint: string,
  stage: string,
): Practice[] {
  const place = new Map(vocabulary.stages.map(({ id }, index) => [id, index]))
  const own = place.get(stage) ?? 0
  const away = (practice: Practice) =>
    Math.min(...practice.stages.map((other) => Math.abs((place.get(other) ?? 0) - own)))
  return practices
    .filter((practice) => practice.painPoints.includes(painPoint) && !practice.stages.includes(stage))
    .toSorted((a, b) => away(a) - away(b))
}

/** Entries that answer other problems at a stage. */
export const ofOtherProblems = ({ practices }: Library, painPoint: string, stage: string): Practice[] =>
  practices.filter((practice) => practice.stages.includes(stage) && !practice.painPoints.includes(painPoint))

/** Cells where a problem arises and nothing is recorded, of the problems with the fewest entries first. */
export const gapsOf = derived((library) => {
  const { painPoints, stages } = library.vocabulary
  const entries = (painPoint: { id: string }) => totals(library).rows.get(painPoint.id)?.entries ?? 0
  return painPoints
    .toSorted((a, b) => entries(a) - entries(b))
    .flatMap((painPoint) =>
      stages
        .filter((stage) => cellAt(library, painPoint.id, stage.id).state === 'gap')
        .map((stage) => ({ painPoint, stage })),
    )
})
