import { describe, expect, test } from 'vitest'
import { atomsIn, keyIn, stem } from '../../src/search/atoms.ts'
import { normalise } from '../../src/search/normalise.ts'

const keys = (text: string) => atomsIn(normalise(text)).map(({ key }) => key)

describe('sections of law are one atom each, however they are written', () => {
  test.each([
    ['มาตรา 41', ['§41']],
    ['ม.๔๑', ['§41']],
    ['ม ๓๕', ['§35']],
    ['section 41', ['§41']],
    ['s. 6/1', ['§6/1']],
    ['มาตรา ๑๓๓ ทวิ', ['§133ทวิ']],
    ['section 133 bis', ['§133ทวิ']],
    ['133 ทวิ', ['§133ทวิ']],
    ['มาตรา 6, 6/1 และ 29', ['§6', '§6/1', '§29']],
    ['มาตรา 42–44', ['§42', '§43', '§44']],
    ['ss. 42-44', ['§42', '§43', '§44']],
  ])('%s', (text, expected) => expect(keys(text)).toEqual(expected))
})

test('numbers are wholes', () => {
  expect(keys('1,476 คน')).toContain('1476')
  expect(keys('15 วัน')[0]).toBe('15')
  expect(keys('02-659-6399')).toEqual(['026596399'])
  expect(keys('พม. 1300')).toContain('1300')
})

test('a Thai letter keeps its vowels and its tone mark', () => {
  expect(keys('ที่พัก')).toEqual(['ที่', 'พั', 'ก'])
  expect(keys('เมียนมา')).toEqual(['เมี', 'ย', 'น', 'มา'])
})

test('keys know neither spaces nor points', () => {
  expect(keyIn('แบบ รบ.1')).toBe(keyIn('แบบรบ ๑'))
  expect(keyIn('One-Home')).toBe(keyIn('one home'))
})

test.each([
  ['victims', 'victim'],
  ['interviews', 'interview'],
  ['interviewed', 'interview'],
  ['interviewing', 'interview'],
  ['agencies', 'agency'],
  ['screening', 'screen'],
  ['boys', 'boy'],
  ['Phrae'.toLowerCase(), 'phrae'],
  ['process', 'process'],
  ["victim's", 'victim'],
])('%s is looked for as %s', (word, expected) => expect(stem(word)).toBe(expected))
