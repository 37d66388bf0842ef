import { underEach } from '../under-each.ts'

/** An entry as the matrix counts it. */
export interface Counted {
  status: 'draft' | 'published' | 'withdrawn'
  painPoints: readonly string[]
  stages: readonly string[]
  evidence: Strength | undefined
}

/** Levels of evidence, the strongest first. */
export const strengths = ['result', 'output', 'described', 'lesson'] as const
export type Strength = (typeof strengths)[number]

/**
 * Why a cell stands as it does: entries answer it; the problem does not arise at this stage; nothing is recorded, which
 * is a gap; drafts are in work; all that was there is withdrawn.
 */
type CellState = 'answered' | 'drafts' | 'withdrawn' | 'notArising' | 'gap'

/** One pain point at one stage. */
export interface Cell<Entry> {
  state: CellState
  /** The published entries that carry both terms. */
  entries: Entry[]
  /** The strongest evidence among them. */
  strongest: Strength | undefined
}

/** The axes of a matrix: pain points down, stages across. */
export interface Axes {
  painPoints: readonly { id: string; stages: readonly string[] }[]
  stages: readonly { id: string }[]
}

/** Pain point → stage → cell, every cell of it; each entry stands in all cells whose two terms it carries. */
export function cellsOf<Entry extends Counted>(
  entries: readonly Entry[],
  { painPoints, stages }: Axes,
): Map<string, Map<string, Cell<Entry>>> {
  const held = underEach(entries, ({ painPoints, stages }) =>
    painPoints.flatMap((painPoint) => stages.map((stage) => `${painPoint}/${stage}`)),
  )
  const cellAt = (painPoint: Axes['painPoints'][number], stage: string) =>
    cellOf(held.get(`${painPoint.id}/${stage}`) ?? [], painPoint.stages.includes(stage))
  return new Map(
    painPoints.map((painPoint) => [
      painPoint.id,
      new Map(stages.map(({ id }) => [id, cellAt(painPoint, id)])),
    ]),
  )
}

function cellOf<Entry extends Counted>(held: Entry[], arises: boolean): Cell<Entry> {
  const entries = held.filter(({ status }) => status === 'published')
  return { state: stateOf(held, arises), entries, strongest: strongestOf(entries) }
}

function stateOf(held: Counted[], arises: boolean): CellState {
  const has = (wanted: Counted['status']) => held.some(({ status }) => status === wanted)
  if (has('published')) return 'answered'
  if (has('draft')) return 'drafts'
  if (has('withdrawn')) return 'withdrawn'
  return arises ? 'gap' : 'notArising'
}

const strongestOf = (entries: readonly Counted[]): Strength | undefined =>
  strengths.find((strength) => entries.some(({ evidence }) => evidence === strength))
