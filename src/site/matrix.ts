import { type Cell, type Counted, cellsOf } from '../lib/matrix/cells.ts'
import { totalsOf } from '../lib/matrix/totals.ts'
import { facetsOf } from './facets.ts'
import { allPractices, practices, vocabulary } from './library.ts'
import type { Practice } from './practice.ts'

const { painPoints, stages } = vocabulary

/** Pain point × stage of the whole library. */
export const matrix = cellsOf(allPractices, { painPoints, stages })

const totals = totalsOf(matrix)

/** The rows of a place's own matrix in which something stands. */
export const matrixOf = (entries: readonly Practice[]) =>
  new Map(
    [...cellsOf(entries, { painPoints, stages })].filter(([, row]) =>
      [...row.values()].some(({ state }) => state === 'answered'),
    ),
  )

/** The facets that narrow the matrix down. */
export const matrixFacets = ['region', 'province', 'group']

/** One cell; every pain point and stage of the vocabulary has one. */
export function cellAt(painPoint: string, stage: string): Cell<Practice> {
  const cell = matrix.get(painPoint)?.get(stage)
  if (!cell) throw new Error(`no cell ${painPoint}/${stage}`)
  return cell
}

/** Pain points that no published entry answers anywhere. */
export const unanswered = painPoints.filter(({ id }) => totals.rows.get(id)?.entries === 0)

/** What the page's script counts anew where a reader narrows the matrix down. */
export interface MatrixData {
  painPoints: { id: string; stages: string[] }[]
  stages: { id: string }[]
  entries: (Counted & { facets: Record<string, string[]> })[]
}

export const matrixData = (): MatrixData => ({
  painPoints: painPoints.map(({ id, stages: arises }) => ({ id, stages: arises })),
  stages: stages.map(({ id }) => ({ id })),
  entries: allPractices.map((practice) => ({
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
export function atOtherStages(painPoint: string, stage: string): Practice[] {
  const place = new Map(stages.map(({ id }, index) => [id, index]))
  const own = place.get(stage) ?? 0
  const away = (practice: Practice) =>
    Math.min(...practice.stages.map((other) => Math.abs((place.get(other) ?? 0) - own)))
  return practices
    .filter((practice) => practice.painPoints.includes(painPoint) && !practice.stages.includes(stage))
    .toSorted((a, b) => away(a) - away(b))
}

/** Entries that answer other problems at a stage. */
export const ofOtherProblems = (painPoint: string, stage: string): Practice[] =>
  practices.filter((practice) => practice.stages.includes(stage) && !practice.painPoints.includes(painPoint))

/** Cells where a problem arises and nothing is recorded, of the problems with the fewest entries first. */
export const gaps = painPoints
  .toSorted((a, b) => (totals.rows.get(a.id)?.entries ?? 0) - (totals.rows.get(b.id)?.entries ?? 0))
  .flatMap((painPoint) =>
    stages
      .filter((stage) => cellAt(painPoint.id, stage.id).state === 'gap')
      .map((stage) => ({ painPoint, stage })),
  )
