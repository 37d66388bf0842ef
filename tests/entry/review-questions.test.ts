import { expect, test } from 'vitest'
import { reviewQuestions } from '../../src/entry/review-questions.ts'
import { readReviewQuestions } from '../../src/node/files.ts'

test('what a reviewer is asked are the boxes of the pull request’s page, in both languages', () => {
  const questions = readReviewQuestions()
  expect(questions.map(({ name }) => name.en)).toEqual([
    'Pictures and PDFs',
    'Names',
    'Exceptions',
    'The story',
    'Consent',
  ])
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  for (const { name, holds } of questions) {
    expect(`${name.th} ${holds.th}`).toMatch(/^[ก-๙]/)
    expect(holds.en).toMatch(/^[A-Z]/)
  }
})

test('a box in one language only is no question, and stops the build', () => {
  expect(() => reviewQuestions('- [ ] **ก** ข\n      · **A** B\n- [ ] **ค** ง\n')).toThrow('each box')
  expect(() => reviewQuestions('')).toThrow('each box')
})
