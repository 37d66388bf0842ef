import { expect, test } from 'vitest'
import { choicesOf, closest, didYouMean } from '../../../src/check/diagnostics/diagnostic.ts'
import { say } from '../../../src/check/say.ts'
import { english, inEnglish, thai } from '../../words.ts'

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
  const suggested = didYouMean('chiang-ria', provinces)
  expect(say(suggested, thai)).toBe('หมายถึง chiang-rai (เชียงราย) หรือไม่')
  expect(say(suggested, english)).toBe('did you mean chiang-rai (Chiang Rai)?')
  expect(inEnglish(didYouMean('stauts', choicesOf(['status'])))).toBe('did you mean status?')
})

test('where nothing comes close: the choices, or where they stand when they are many', () => {
  expect(inEnglish(didYouMean('zzzzzz', provinces, 'a.yaml'))).toBe(
    'choose one of chiang-mai, chiang-rai, tak',
  )
  const many = choicesOf(Array.from({ length: 40 }, (_, index) => `choice-${index}`))
  expect(inEnglish(didYouMean('zzzzzz', many, 'a.yaml'))).toBe('the whole list is in a.yaml')
  expect(inEnglish(didYouMean('zzzzzz', many))).toMatch(/choice-23 …$/)
})
