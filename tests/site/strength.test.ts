import { expect, test } from 'vitest'
import { builtPages } from './built-pages.ts'

const practicePages = builtPages.filter(({ path }) => /^(\/en)?\/practices\/[^/]+\/$/.test(path))

test('every entry tells five reasons in words, and what would raise each that is wanting', () => {
  expect(practicePages.length).toBeGreaterThan(100)
  for (const { root, path } of practicePages) {
    const reasons = root.querySelectorAll('.strength dl > div')
    expect(reasons, path).toHaveLength(5)
    for (const reason of reasons) {
      expect(reason.querySelector('.strength-answer')?.text, path).not.toBe('')
      expect(reason.querySelector('dd > p') === null, path).toBe(reason.classNames === 'strength-yes')
      expect(reason.text, path).not.toMatch(/\{\w+\}|NaN|undefined/)
    }
  }
})
