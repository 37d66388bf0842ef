import { expect, test } from 'vitest'
import { answer } from '../../src/search/answer.ts'
import type { Piece } from '../../src/search/excerpt.ts'
import { readQuery } from '../../src/search/query.ts'
import { fakeIndex } from './fake-index.ts'

/** The first hit's title and excerpt, marks in brackets. */
async function excerptOf(title: string, text: string, typed: string) {
  const query = readQuery(typed, [])
  const [hit] =
    query === undefined ? [] : (await answer(fakeIndex(['page', title, text]), query, {}, 10)).hits
  return { title: show(hit?.title ?? []), excerpt: show(hit?.excerpt() ?? []) }
}

function show(pieces: readonly Piece[]): string {
  return pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
}

test('marks what was asked for, in title and text, without word marks', async () => {
  expect(await excerptOf('อบรม|ล่าม', 'คู่มือ|ของ|ล่าม|แปล', 'ล่าม')).toEqual({
    title: 'อบรม[ล่าม]',
    excerpt: 'คู่มือของ[ล่าม]แปล',
  })
})

test('marks the spelling of the page', async () => {
  const { excerpt } = await excerptOf('ศูนย์', 'ตั้ง|เมื่อ พ|.|ศ|. |๒๕๖๕ |แล้ว', '2022')
  expect(excerpt).toBe('ตั้งเมื่อ [พ.ศ. ๒๕๖๕] แล้ว')
})

test('begins with the text where only the title was found', async () => {
  expect((await excerptOf('ศาล', 'ข้อความ|แรก', 'ศาล')).excerpt).toBe('ข้อความแรก')
})

test('cuts long texts at words, around what was found', async () => {
  const filler = 'คำ|อื่น|'.repeat(60)
  const { excerpt } = await excerptOf('ศูนย์', `${filler}ล่าม|${filler}`, 'ล่าม')
  expect(excerpt).toMatch(/^… (คำ|อื่น)/)
  expect(excerpt).toMatch(/(คำ|อื่น) …$/)
  expect(excerpt).toContain('[ล่าม]')
  expect(excerpt.length).toBeLessThan(200)
})
