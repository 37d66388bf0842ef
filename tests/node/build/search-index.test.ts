import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSearchIndex } from '../../../src/node/build/search-index.ts'
import { readLibrary } from '../../../src/node/library.ts'
import type { FirstFile, Shard } from '../../../src/search/index-format.ts'
import { type LibraryData, loadLibrary } from '../../../src/site/library.ts'

const site = mkdtempSync(join(tmpdir(), 'search-index-'))
const again = `${site}-again`
let data: LibraryData

beforeAll(async () => {
  data = await readLibrary()
  writeSearchIndex(loadLibrary(data), site)
})
afterAll(() => {
  for (const folder of [site, again]) rmSync(folder, { recursive: true, force: true })
})

test('every published entry stands in it once, and no other', () => {
  const listed = data.entries.filter(({ status }) => status === 'published').map(({ id }) => id)
  for (const language of ['th', 'en']) {
    const { cards, entries } = first(site, language)
    expect(cards.map(({ id }) => id).sort()).toEqual(listed.sort())
    expect(globSync(`${site}/search-index/${language}/*/text/*.json`)).toHaveLength(listed.length)
    expect(entries).toBe(listed.length)
  }
})

test('lists of words name documents that there are', () => {
  const { answers, entries } = first(site, 'th')
  const lists = globSync(`${site}/search-index/th/*/where-*.json`).flatMap((file) => {
    const shard: Shard = JSON.parse(readFileSync(file, 'utf8'))
    return Object.values(shard)
  })
  expect(lists.length).toBeGreaterThan(1000)
  const last = (list: readonly number[]) => list.reduce((at, number) => at + Math.floor(number / 16), 0)
  expect(Math.max(...lists.map(last))).toBeLessThan(answers.length + entries)
})

test('the same library gives the same bytes', () => {
  writeSearchIndex(loadLibrary(data), again)
  const files = globSync('search-index/**/*.*', { cwd: site }).sort()
  expect(globSync('search-index/**/*.*', { cwd: again }).sort()).toEqual(files)
  for (const file of files)
    expect(readFileSync(`${again}/${file}`).equals(readFileSync(`${site}/${file}`)), file).toBe(true)
})

test('another library takes its place whole, under another name', () => {
  const before = first(again, 'th').version
  writeSearchIndex(loadLibrary({ ...data, entries: data.entries.slice(1) }), again)
  const after = first(again, 'th').version
  expect(after).not.toBe(before)
  expect(readdirSync(`${again}/search-index/th`).sort()).toEqual([after, 'first.json'].sort())
})

const first = (folder: string, language: string): FirstFile =>
  JSON.parse(readFileSync(`${folder}/search-index/${language}/first.json`, 'utf8'))
