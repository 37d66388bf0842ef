import { expect, test } from 'vitest'
import { choicesOf, closest, didYouMean } from '../../src/lib/diagnostics/suggest.ts'

const provinces = new Map([
  ['chiang-mai', ['เชียงใหม่', 'Chiang Mai']],
  ['chiang-rai', ['เชียงราย', 'Chiang Rai', 'แม่สาย']],
  ['tak', ['ตาก', 'Tak', 'แม่สอด']],
])

test.each([
  ['chiangmai', 'chiang-mai'],
  ['Chiang-Mai', 'chiang-mai'],
  ['เชียงไหม่', 'chiang-mai'],
  ['จังหวัดเชียงราย', 'chiang-rai'],
  ['แม่สอด', 'tak'],
  ['TAK', 'tak'],
  ['x', undefined],
  ['', undefined],
  ['atlantis', undefined],
])('%s: %s', (word, expected) => {
  expect(closest(word, provinces)).toBe(expected)
})

test('a suggestion carries the name that explains it, in the language of the sentence', () => {
  expect(didYouMean('chiang-ria', provinces)).toEqual({
    th: 'หมายถึง chiang-rai (เชียงราย) หรือไม่',
    en: 'did you mean chiang-rai (Chiang Rai)?',
  })
  expect(didYouMean('stauts', choicesOf(['status'])).en).toBe('did you mean status?')
})

test('where nothing comes close: the choices, or where they stand when they are many', () => {
  expect(didYouMean('zzzzzz', provinces, 'a.yaml').en).toBe('choose one of chiang-mai, chiang-rai, tak')
  const many = choicesOf(Array.from({ length: 40 }, (_, index) => `choice-${index}`))
  expect(didYouMean('zzzzzz', many, 'a.yaml').en).toBe('the whole list is in a.yaml')
  expect(didYouMean('zzzzzz', many).en).toMatch(/choice-23 …$/)
})
