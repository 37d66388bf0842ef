import { expect, test } from 'vitest'
import { partsApart, wordsApart } from '../../../src/browser/review/compare.ts'
import type { EntryForm } from '../../../src/entry/write/entry-form.ts'

const before: EntryForm = {
  id: 'a-post',
  th: {
    facts: { title: 'ล่ามประจำด่าน', provinces: ['tak'], results: '' },
    sections: [
      { heading: 'ปัญหาหน้างานที่พบ', text: 'ไม่มีล่าม' },
      { heading: 'สิ่งที่ทำ', text: 'ขึ้นทะเบียนล่าม' },
    ],
  },
}

test('the parts that differ are named: changed, new, gone, and a translation that came; blanks are no change', () => {
  const after: EntryForm = {
    id: 'a-post',
    th: {
      facts: { title: 'ล่ามประจำด่านและโรงพยาบาล', provinces: ['tak'], owner: 'พมจ.ตาก' },
      sections: [{ heading: 'ปัญหาหน้างานที่พบ', text: '\nไม่มีล่าม\n\n' }],
    },
    en: { facts: { title: 'Interpreters' }, sections: [] },
  }
  expect(partsApart(before, after)).toEqual([
    { locale: 'th', of: 'facts', name: 'title' },
    { locale: 'th', of: 'facts', name: 'owner' },
    { locale: 'th', of: 'sections', name: 'สิ่งที่ทำ' },
    { locale: 'en', of: 'facts', name: 'title' },
  ])
  expect(partsApart(before, structuredClone(before))).toEqual([])
})

test('a text is held against another word by word, Thai too, and nothing of either is lost', () => {
  const found = wordsApart('ขึ้นทะเบียนล่ามสองคน\nจ่ายค่าล่าม', 'ขึ้นทะเบียนล่ามสามคน\nจ่ายค่าล่าม')
  expect(found).toEqual([
    { words: 'ขึ้นทะเบียนล่าม', is: 'same' },
    { words: 'สอง', is: 'gone' },
    { words: 'สาม', is: 'new' },
    { words: 'คน\nจ่ายค่าล่าม', is: 'same' },
  ])
  expect(wordsApart('', 'ใหม่')).toEqual([{ words: 'ใหม่', is: 'new' }])
})

test('texts with too little in common stand whole, one after the other', () => {
  const numbers = (from: number) => Array.from({ length: 3000 }, (_, index) => `n${from + index}`).join(' ')
  expect(wordsApart(numbers(0), numbers(5000)).map(({ is, words }) => [is, words.length > 9000])).toEqual([
    ['gone', true],
    ['new', true],
  ])
})
