import { describe, expect, test } from 'vitest'
import { answer, browse } from '../../src/search/answer.ts'
import { readQuery } from '../../src/search/query.ts'
import type { SearchIndex } from '../../src/search/search-index.ts'
import { fakeIndex } from './fake-index.ts'

const groups = [['ล่าม', 'interpreter', 'ล่ามแปลภาษา']]

async function ask(index: SearchIndex, typed: string, limit = 100) {
  const query = readQuery(typed, groups)
  if (query === undefined) throw new Error('no query')
  const { hits, loosened, isCut } = await answer(index, query, {}, limit)
  return { ids: hits.map(({ page }) => page.id), loosened, isCut }
}

test('whole words come before parts of words, and titles before texts', async () => {
  const index = fakeIndex(
    ['inside', 'งาน|ทนายความ', 'x'],
    ['text', 'คดี', 'มี|ทนาย|ช่วย'],
    ['title', 'ทนาย|ใน|ศาล', 'x'],
  )
  expect(await ask(index, 'ทนาย')).toMatchObject({ ids: ['title', 'text', 'inside'], loosened: undefined })
})

test('synonyms come after what was typed', async () => {
  const index = fakeIndex(['thai', 'ใช้|ล่าม', 'x'], ['english', 'interpreter', 'x'])
  expect((await ask(index, 'interpreter')).ids).toEqual(['english', 'thai'])
})

test('of several words all must be there, and together they come first', async () => {
  const index = fakeIndex(['apart', 'ศาล', 'ที่ |ระนอง'], ['together', 'ศาล |ระนอง', 'x'], ['one', 'ศาล', 'x'])
  expect((await ask(index, 'ศาล ระนอง')).ids).toEqual(['together', 'apart'])
})

describe('looser only where stricter finds nothing', () => {
  const index = fakeIndex(['page', 'คุ้มครอง|ผู้|เสีย|หาย', 'ใน|จังหวัด|สงขลา'], ['trang', 'ตรัง', 'ล่าม'])

  test.each([
    ['a missing mark', 'คุมครอง', 'marks'],
    ['words that stand apart', 'สงขลาคุ้มครอง', 'apart'],
    ['a wrong letter', 'คุ้มตรอง', 'edit'],
    ['a missing letter', 'สงขา', 'edit'],
    ['a letter too many', 'คุ้มคครอง', 'edit'],
  ])('%s', async (_, typed, loosened) =>
    expect(await ask(index, typed)).toMatchObject({ ids: ['page'], loosened }),
  )

  test.each(['ตรง', 'ลาม', 'zzzzqq'])(
    'but a short word with another mark or letter is another word: %s',
    async (typed) => expect((await ask(index, typed)).ids).toEqual([]),
  )
})

test('no more pages are read than the limit says', async () => {
  const index = fakeIndex(['a', 'ศาล', 'x'], ['b', 'ศาล', 'x'], ['c', 'ศาล', 'x'])
  expect(await ask(index, 'ศาล', 2)).toMatchObject({ ids: ['a', 'b'], isCut: true })
  expect(await ask(index, 'ศาล', 3)).toMatchObject({ ids: ['a', 'b', 'c'], isCut: false })
})

test('without a query, the pages of a selection', async () => {
  const { hits } = await browse(fakeIndex(['a', 'ศาล', 'x'], ['b', 'ศาล', 'x']), { id: ['b'] }, 100)
  expect(hits.map(({ page }) => page.id)).toEqual(['b'])
})

test('a query without letters is none', () => {
  expect(readQuery(' .,! ', [])).toBeUndefined()
})
