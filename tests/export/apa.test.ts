import { expect, test } from 'vitest'
import { apaEnglish, apaThai } from '../../src/export/apa.ts'
import { example, undated } from './cited-example.ts'

const plain = { ...example, title: 'ล่ามประจำด่าน' }

test('a Thai line gives the year of the Buddhist era, and nothing of it is changed', () => {
  expect(apaThai(plain)).toBe(
    'คลังแนวปฏิบัติที่ดี. (2569, 3 กุมภาพันธ์). ล่ามประจำด่าน. https://example.org/practices/nam-thi-nan/',
  )
  expect(apaThai(example)).toContain(example.title)
})

test('an English line gives the year of the Christian era', () => {
  expect(apaEnglish({ ...plain, author: 'Good Practice Library', title: 'Interpreters at the border' })).toBe(
    'Good Practice Library. (2026, February 3). Interpreters at the border. https://example.org/practices/nam-thi-nan/',
  )
})

test('a title that ends a sentence by itself gets no second stop', () => {
  expect(apaEnglish({ ...plain, title: 'Who comes?' })).toContain('). Who comes? https')
})

test('what has no date says so', () => {
  expect(apaThai(undated)).toContain('(ม.ป.ป.)')
  expect(apaEnglish(undated)).toContain('(n.d.)')
})
