import { type Level, levels } from '../evidence/chain.ts'
import { underEach } from '../under-each.ts'

/** One problem at one stage that an entry answers, and what it shows for that problem. */
export interface Pair {
  painPoint: string
  stage: string
  evidence: Level
}

/** An entry as the matrix counts it. */
export interface Counted {
  status: 'draft' | 'published' | 'withdrawn'
  pairs: readonly Pair[]
}

/**
 * Why a cell stands as it does: entries answer it; the problem does not arise at this stage; nothing is recorded, which
 * is a gap; drafts are in work; all that was there is withdrawn.
 */
export const cellStates = ['answered', 'drafts', 'withdrawn', 'notArising', 'gap'] as const
type CellState = (typeof cellStates)[number]

/** One pain point at one stage. */
export interface Cell<Entry> {
  state: CellState
  /** The published entries that answer it. */
  entries: Entry[]
  /** The furthest that any of them shows for it. */
  strongest: Level | undefined
}

/** The axes of a matrix: pain points down, stages across. */
export interface Axes {
  painPoints: readonly { id: string; stages: readonly string[] }[]
  stages: readonly { id: string }[]
}

/** Pain point → stage → cell, every cell of it; each entry stands in the cells of its pairs and in no other. */
export function cellsOf<Entry extends Counted>(
  entries: readonly Entry[],
  { painPoints, stages }: Axes,
): Map<string, Map<string, Cell<Entry>>> {
  const held = underEach(entries, ({ pairs }) => pairs.map(({ painPoint, stage }) => `${painPoint}/${stage}`))
  const cellAt = (painPoint: Axes['painPoints'][number], stage: string) => {
    const there = held.get(`${painPoint.id}/${stage}`) ?? []
    const entries = there.filter(({ status }) => status === 'published')
    const shown = entries
      .flatMap(({ pairs }) => pairs)
      .filter((pair) => pair.painPoint === painPoint.id && pair.stage === stage)
    return {
      state: stateOf(there, painPoint.stages.includes(stage)),
      entries,
      strongest: levels.find((level) => shown.some(({ evidence }) => evidence === level)),
    }
  }
  return new Map(
    painPoints.map((painPoint) => [
      painPoint.id,
      new Map(stages.map(({ id }) => [id, cellAt(painPoint, id)])),
    ]),
  )
}

function stateOf(held: Counted[], arises: boolean): CellState {
  const has = (wanted: Counted['status']) => held.some(({ status }) => status === wanted)
  if (has('published')) return 'answered'
  if (has('draft')) return 'drafts'
  if (has('withdrawn')) return 'withdrawn'
  return arises ? 'gap' : 'notArising'
}
