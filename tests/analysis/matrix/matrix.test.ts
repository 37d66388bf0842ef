import { describe, expect, test } from 'vitest'
import { type Counted, cellsOf, type Pair } from '../../../src/analysis/matrix/cells.ts'
import { totalsOf } from '../../../src/analysis/matrix/totals.ts'
import { readCorpus } from '../../../src/node/corpus.ts'

const axes = {
  painPoints: [
    { id: 'no-interpreter', stages: ['identify'] },
    { id: 'slow-pay', stages: ['remedy'] },
  ],
  stages: [{ id: 'identify' }, { id: 'remedy' }],
}
const entry = (change: Partial<Counted> = {}): Counted => ({
  status: 'published',
  pairs: [answers('described')],
  ...change,
})
const answers = (evidence: Pair['evidence']) => ({ painPoint: 'no-interpreter', stage: 'identify', evidence })
const stateOf = (...entries: Counted[]) =>
  cellsOf(entries, axes).get('no-interpreter')?.get('identify')?.state

describe('why a cell is empty', () => {
  test('nothing is recorded of a problem where it arises: a gap', () => expect(stateOf()).toBe('gap'))
  test('the problem does not arise there', () =>
    expect(cellsOf([], axes).get('no-interpreter')?.get('remedy')?.state).toBe('notArising'))
  test('a draft is in work', () =>
    expect(stateOf(entry({ status: 'withdrawn' }), entry({ status: 'draft' }))).toBe('drafts'))
  test('all are withdrawn', () => expect(stateOf(entry({ status: 'withdrawn' }))).toBe('withdrawn'))
  test('one published entry answers it, whatever else there is', () =>
    expect(stateOf(entry(), entry({ status: 'draft' }))).toBe('answered'))
})

test('the strongest evidence of a cell is that of published entries alone', () => {
  const cells = cellsOf(
    [
      entry({ pairs: [answers('lesson')] }),
      entry({ pairs: [answers('reached'), { painPoint: 'slow-pay', stage: 'remedy', evidence: 'outcome' }] }),
      entry({ pairs: [answers('outcome')], status: 'draft' }),
    ],
    axes,
  )
  expect(cells.get('no-interpreter')?.get('identify')?.strongest).toBe('reached')
})

describe('the library', () => {
  const { corpus } = readCorpus()
  const { painPoints, stages } = corpus.vocabulary
  const facts = corpus.entries.flatMap(({ th }) => (th ? [th.facts] : []))
  const counted = facts.map(({ status = 'draft', addresses = [] }) => ({
    status,
    pairs: addresses.flatMap(({ problem, stages }) =>
      stages.map((stage) => ({ painPoint: problem, stage, evidence: 'done' as const })),
    ),
  }))
  const cells = cellsOf(counted, { painPoints, stages })
  const totals = totalsOf(cells)
  const published = facts.filter(({ status }) => status === 'published')

  test('has a cell for every problem at every stage', () => {
    expect(cells.size).toBe(painPoints.length)
    for (const row of cells.values()) expect([...row.keys()]).toEqual(stages.map(({ id }) => id))
  })

  test.each(painPoints.map(({ id }) => id))('the row of %s agrees with the entries', (id) => {
    const rows = published.flatMap(({ addresses = [] }) => addresses.filter(({ problem }) => problem === id))
    expect(totals.rows.get(id)).toEqual({
      inCells: rows.reduce((sum, { stages }) => sum + stages.length, 0),
      entries: rows.length,
    })
  })

  test.each(stages.map(({ id }) => id))('the column of %s agrees with the entries', (id) => {
    const at = published.map(({ addresses = [] }) => addresses.filter(({ stages }) => stages.includes(id)))
    expect(totals.columns.get(id)).toEqual({
      inCells: at.flat().length,
      entries: at.filter(({ length }) => length > 0).length,
    })
  })

  test('rows and columns add up to the same whole', () => {
    const sum = (lines: Map<string, { inCells: number }>) =>
      [...lines.values()].reduce((all, { inCells }) => all + inCells, 0)
    expect(sum(totals.rows)).toBe(totals.whole.inCells)
    expect(sum(totals.columns)).toBe(totals.whole.inCells)
    expect(totals.whole.entries).toBe(published.length)
  })
})
