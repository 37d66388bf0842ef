import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

interface ExamCase {
  lang: 'th' | 'en'
  query: string
  /** Practices that must all be among the first `within` results; `*` is any result. */
  expected: string[]
  /** -1: nothing is found, and the page says so. */
  within: number
  /** Addresses, without language, that must all be among the first five direct answers. */
  answers?: string[]
  /** Practices that must not be among the first ten. */
  absent: string[]
  /** So many results of any kind, or so many practices, at least. */
  least?: number
  hits?: number
}
/** One language after the other, for each has a page of its own. */
export const exam = ['search-exam', 'search-exam-2', 'search-reported'].flatMap((name): ExamCase[] => {
  const { cases }: { cases: ExamCase[] } = JSON.parse(readFileSync(`tests/search/${name}.json`, 'utf8'))
  return cases
})
exam.sort((a, b) => b.lang.localeCompare(a.lang))
export const searchPages = { th: '/search/', en: '/en/search/' }

/** What a page shows for a query, in any browser. */
interface Seen {
  /** Practices, in order. */
  results: (string | null)[]
  /** Addresses of direct answers, in order. */
  answers: (string | null)[]
  /** How many practices it says there are. */
  said: number
  /** Where nothing is found: it says how to go on. */
  leadsOn: boolean
}

/** That a page shows what a case of the exam asks for. */
export function expectFound(
  { expected, within, answers = [], absent, least = 0, hits = 0 }: ExamCase,
  seen: Seen,
) {
  const first = seen.results.slice(0, Math.max(within, 0))
  expect(first).toEqual(expect.arrayContaining(expected.filter((id) => id !== '*')))
  if (expected.includes('*')) expect(first.length).toBeGreaterThan(0)
  expect(seen.answers.slice(0, 5)).toEqual(expect.arrayContaining(answers))
  for (const id of absent) expect(seen.results.slice(0, 10)).not.toContain(id)
  expect(seen.results.length + seen.answers.length).toBeGreaterThanOrEqual(least)
  expect(seen.said).toBeGreaterThanOrEqual(hits)
  if (within === -1)
    expect({ ...seen, said: 0 }).toEqual({ results: [], answers: [], said: 0, leadsOn: true })
}
