import { describe, expect, test } from 'vitest'
import { type Check, catalogue } from '../../src/lib/diagnostics/catalogue.ts'

const checks: [string, Check][] = Object.entries(catalogue)
const holes = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
const thai = /[\u0e00-\u0e7f]/

describe.each(checks)('%s', (code, { title, message, help, why, example }) => {
  test('is a name that can be an address', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
  test('has the same holes in both languages, each a plain name', () => {
    for (const { th, en } of [message, help]) {
      expect(holes(th)).toEqual(holes(en))
      expect(th + en).not.toMatch(/\{\w+\./)
    }
    expect([...holes(title.th), ...holes(why.th)]).toEqual([])
  })
  test('speaks Thai to Thai readers, and only English to others', () => {
    for (const { th, en } of [title, message, why]) {
      expect(th).toMatch(thai)
      expect(en).not.toMatch(thai)
    }
    expect(help.en).not.toMatch(thai)
  })
  test('ends without a full stop where it is one line, and has no double spaces', () => {
    for (const words of [title.en, message.en, help.en]) expect(words).not.toMatch(/\.$/)
    for (const { th, en } of [title, message, help, why]) expect(th + en).not.toMatch(/ {2}|^ | $/)
    expect(why.en).toMatch(/\.$/)
  })
  test('an example shows something wrong and something else that is right', () => {
    if (example) expect(example.wrong).not.toBe(example.right)
  })
})

test('no two checks have the same title', () => {
  for (const locale of ['th', 'en'] as const)
    expect(new Set(checks.map(([, { title }]) => title[locale])).size).toBe(checks.length)
})
