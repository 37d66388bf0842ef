import { describe, expect, test } from 'vitest'
import { scorePersonalData } from '../../../scripts/bench/personal-data.ts'

/** The first set was known while the recognizers were written; the others were written by people who had not seen these. */
const sets = ['personal-data', 'personal-data-blind-1', 'personal-data-blind-2']

describe.each(sets)('%s', (set) => {
  const { scores, harmless, stopped } = scorePersonalData(`tests/cases/${set}.json`)

  test('every kind of personal data is found', () => {
    expect(scores.length).toBeGreaterThanOrEqual(13)
    const there = scores.reduce((sum, score) => sum + score.there, 0)
    const found = scores.reduce((sum, score) => sum + score.found, 0)
    expect(found / there, scores.flatMap(({ missed }) => missed).join(' ')).toBeGreaterThanOrEqual(0.98)
  })

  test('what only looks like it is not stopped', () => {
    expect(harmless).toBeGreaterThan(90)
    expect(1 - stopped.length / harmless, stopped.join(' ')).toBeGreaterThanOrEqual(0.98)
  })
})
