import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { scorePersonalData, sets } from '../../../scripts/bench/personal-data.ts'
import { findPersonalData } from '../../../src/check/personal-data/find.ts'

describe.each([...sets.tuned, ...sets.blind])('%s', (file) => {
  const { scores, harmless, stopped } = scorePersonalData(file)
  const missed = scores.flatMap(({ missed }) => missed)

  test('personal data is found', () => {
    const there = scores.reduce((sum, score) => sum + score.there, 0)
    expect(there).toBeGreaterThan(40)
    expect(1 - missed.length / there, missed.join(' ')).toBeGreaterThanOrEqual(0.95)
  })

  test('what only looks like it is not stopped', () => {
    expect(harmless).toBeGreaterThan(20)
    expect(1 - stopped.length / harmless, stopped.join(' ')).toBeGreaterThanOrEqual(0.97)
  })
})

const alarms = z
  .object({ harmless: z.array(z.string()), found: z.record(z.string(), z.array(z.string())) })
  .parse(JSON.parse(readFileSync('tests/cases/false-alarms.json', 'utf8')))

test.each(alarms.harmless)('no word is said of %s', (text) => {
  expect(findPersonalData(text)).toEqual([])
})

describe.each(Object.entries(alarms.found))('%s', (kind, texts) => {
  test.each(texts)('is found in %s', (text) => {
    expect(findPersonalData(text).map((finding) => finding.kind)).toContain(kind)
  })
})
