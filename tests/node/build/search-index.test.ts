import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSearchIndex } from '../../../src/node/build/search-index.ts'

const site = mkdtempSync(join(tmpdir(), 'search-index-'))
const again = `${site}-again`
const pages = 256

beforeAll(async () => {
  for (let number = 0; number < pages; number++) writePage('th', number, 'ผู้เสียหาย')
  writePage('en', 0, 'victims')
  writeFileSync(
    `${site}/unlisted.html`,
    '<!doctype html><html lang="th"><body><main>ร่าง</main></body></html>',
  )
  cpSync(site, again, { recursive: true })
  expect(await writeSearchIndex(site)).toBe(pages + 1)
})
afterAll(() => {
  for (const folder of [site, again]) rmSync(folder, { recursive: true })
})

test('a language has as many shards as its pages need, and they hold every page once', () => {
  expect(shardsOf('en')).toHaveLength(1)
  expect(shardsOf('th')).toHaveLength(2)
  expect(readdirSync(`${site}/pagefind/th`).sort()).toEqual([...shardsOf('th'), 'shards.json'].sort())
  expect(globSync(`${site}/pagefind/th/*/fragment/*`)).toHaveLength(pages)
  expect(globSync(`${site}/pagefind/th/*/pagefind.js`)).toHaveLength(2)
})

test('the same pages give the same bytes', async () => {
  await writeSearchIndex(again)
  const files = globSync('pagefind/**/*.*', { cwd: site }).sort()
  expect(files.length).toBeGreaterThan(pages)
  expect(globSync('pagefind/**/*.*', { cwd: again }).sort()).toEqual(files)
  for (const file of files)
    expect(readFileSync(`${again}/${file}`).equals(readFileSync(`${site}/${file}`)), file).toBe(true)
})

test('a page that changed makes its own shard anew, and nothing of the old one stays', async () => {
  const before = shardsOf('th')
  writePage('th', 7, 'ล่าม')
  await writeSearchIndex(site)
  const after = shardsOf('th')
  expect(after.filter((shard) => before.includes(shard))).toHaveLength(1)
  expect(readdirSync(`${site}/pagefind/th`)).toHaveLength(3)
})

function writePage(language: string, number: number, text: string) {
  const folder = `${site}/${language === 'th' ? '' : 'en/'}practices/${number}`
  mkdirSync(folder, { recursive: true })
  const main = `<main data-pagefind-body><h1>${number}</h1><p>${text} ${number}</p></main>`
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><html lang="${language}"><head><title>${number}</title></head><body>${main}</body></html>`,
  )
}

function shardsOf(language: string): string[] {
  return JSON.parse(readFileSync(`${site}/pagefind/${language}/shards.json`, 'utf8'))
}
