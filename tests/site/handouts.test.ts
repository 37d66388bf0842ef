import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { libraryPage } from '../../scripts/handouts/library-page.ts'
import { openPage } from './browser.ts'
import { pdfEngines } from './pdf-engines.ts'
import { siteFolder } from './site-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'handouts-'))
const pdf = (name: string) => getDocumentProxy(new Uint8Array(readFileSync(join(folder, `${name}.pdf`))))

/** Half of the entries have a longer text, half a shorter one. */
const usual = 'kredtrakarn-learning-centre'

beforeAll(() => {
  const { status, stderr } = spawnSync(
    'node',
    ['scripts/handouts.ts', 'happy-shelter', usual, 'shelter-staff'],
    {
      env: { ...process.env, OUT_DIR: siteFolder, HANDOUTS_DIR: folder, SITE_URL: 'http://localhost:4321' },
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(stderr)
})

describe('the handout of an entry', () => {
  test.each(['th', 'en'])('is two pages, tagged, with bookmarks, in %s', async (locale) => {
    const document = await pdf(`${locale}/${usual}`)
    expect(document.numPages).toBeLessThanOrEqual(2)
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    expect((await document.getOutline()).length).toBeGreaterThan(0)
  })

  test('has its result, its steps, its sources and its short link, as text', async () => {
    const document = await pdf('en/happy-shelter')
    const { text } = await extractText(document, { mergePages: true })
    const pages = `1 / ${document.numPages}`
    for (const words of ['220 victims were assisted', 'What was done', 'Sources', '/p/', pages])
      expect(text).toContain(words)
  })
})

describe('a handout in Thai', () => {
  const thaiWords = /^[\u0e01-\u0e4e]{3,}$/
  const wordsOf = (text: string) =>
    [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)]
      .map(({ segment }) => segment)
      .filter((word) => thaiWords.test(word))

  test.each(pdfEngines)('is read by %s with every word as often as it is printed', async (_, read) => {
    const printed = inOneLine(await textOfPrint('/practices/happy-shelter/'))
    const found = inOneLine(await read(join(folder, 'th/happy-shelter.pdf')))
    const words = new Set([...wordsOf(printed), 'ปัญหา', 'เป็น', 'ผู้เสียหาย', 'ที่', 'จำ'])
    expect(words.size).toBeGreaterThan(150)
    const counts = (text: string) => [...words].map((word) => `${word} ${text.split(word).length - 1}`)
    expect(counts(found)).toEqual(counts(printed))
  })

  test('tells its title, its language and who made it', async () => {
    const { info } = await (await pdf('th/happy-shelter')).getMetadata()
    expect(info).toMatchObject({ Title: expect.stringContaining('Happy Shelter'), Language: 'th' })
    expect(info).toMatchObject({ Author: 'คลังแนวปฏิบัติที่ดีและบทเรียน: การคุ้มครองผู้เสียหายจากการค้ามนุษย์' })
  })
})

/** Where a line ends on paper, a word may go on; a space within a word hides it from those who look for it. */
const inOneLine = (text: string) => text.replaceAll(/[\r\n\f]+/g, '').replaceAll(/ +/g, ' ')

/** What is seen on paper; names for those who cannot see are not printed. */
async function textOfPrint(path: string): Promise<string> {
  const page = await openPage(path)
  await page.emulateMedia({ media: 'print' })
  const unseen = page.locator('.visually-hidden')
  await unseen.evaluateAll((elements) => {
    for (const element of elements) element.remove()
  })
  return (await page.locator('body').allInnerTexts()).join()
}

test('a course prints whole, a bookmark for each entry', async () => {
  const document = await pdf('th/course-shelter-staff')
  expect(document.numPages).toBeGreaterThan(8)
  const [title] = await document.getOutline()
  expect(title?.items.length).toBeGreaterThanOrEqual(8)
})

test('on the page of the whole library every entry stands once, and every place has one name', () => {
  const page = libraryPage(siteFolder, '', ['happy-shelter', 'protect-u-app'], 'all')
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toContain('happy-shelter-results')
  expect(ids).toContain('protect-u-app-results')
  expect(new Set(ids).size).toBe(ids.length)
  const inner = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
  expect(inner.filter((id) => !ids.includes(id))).toEqual([])
  expect(page).not.toContain('<script type="module"')
})
