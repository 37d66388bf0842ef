import { type Cell, type Counted, cellsOf } from '../analysis/matrix/cells.ts'
import { widestGaps } from '../analysis/matrix/gaps.ts'
import type { Bilingual } from '../entry/formats.ts'
import { facetsOf } from './facets.ts'
import { derived, found, type Library } from './library.ts'
import type { Practice } from './model.ts'

/** Pain point × stage of the whole library. */
export const matrixOf = derived(({ entries, vocabulary }) => cellsOf(entries, vocabulary))

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

/** What the page's script counts anew where a reader narrows the matrix down. */
export interface MatrixData {
  painPoints: { id: string; stages: string[]; label: Bilingual }[]
  stages: { id: string; label: Bilingual }[]
  entries: (Counted & { facets: Record<string, string[]> })[]
}

export const matrixData = ({ entries, vocabulary }: Library): MatrixData => ({
  painPoints: vocabulary.painPoints.map(({ id, stages, label }) => ({ id, stages, label })),
  stages: vocabulary.stages.map(({ id, label }) => ({ id, label })),
  entries: entries.map((practice) => ({
    status: practice.status,
    pairs: practice.pairs,
    facets: Object.fromEntries(
      Object.entries(facetsOf(practice)).filter(([facet]) => matrixFacets.includes(facet)),
    ),
  })),
})

const answers = ({ pairs }: Practice, painPoint: string, stage: string) =>
  pairs.some((pair) => pair.painPoint === painPoint && pair.stage === stage)

/** Entries of a pain point at its other stages, the nearest step of the process first, each once. */
export function atOtherStages(
  { practices, vocabulary }: Library,
  painPoint: string,
  stage: string,
): Practice[] {
  const place = new Map(vocabulary.stages.map(({ id }, index) => [id, index]))
  const own = place.get(stage) ?? 0
  const away = ({ pairs }: Practice) =>
    Math.min(
      ...pairs
        .filter((pair) => pair.painPoint === painPoint)
        .map((pair) => Math.abs((place.get(pair.stage) ?? 0) - own)),
    )
  return practices
    .filter((practice) => practice.painPoints.includes(painPoint) && !answers(practice, painPoint, stage))
    .toSorted((a, b) => away(a) - away(b))
}

/** Entries that answer other problems at a stage. */
export const ofOtherProblems = ({ practices }: Library, painPoint: string, stage: string): Practice[] =>
  practices.filter((practice) => practice.stages.includes(stage) && !practice.painPoints.includes(painPoint))

/** The problems of the whole library that have gaps, the widest first. */
export const gapsOf = derived((library) => widestGaps(matrixOf(library)))
