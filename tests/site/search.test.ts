import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPage } from './browser.ts'

interface ExamCase {
  lang: 'th' | 'en'
  query: string
  /** Practices that must all be among the first `within` results; `*` is any result. */
  expected: string[]
  /** -1: nothing is found, and the page says so. */
  within: number
  /** Practices that must not be among the first ten. */
  absent: string[]
}
const exam: { cases: ExamCase[] } = JSON.parse(readFileSync('tests/search/search-exam.json', 'utf8'))
const homes = { th: '/', en: '/en/' }

let page: Page
beforeAll(async () => {
  page = await openPage('/search/')
})
afterAll(() => page.close())

describe('the search exam', () => {
  test.each(exam.cases)('$lang: $query', async ({ lang, query, expected, within, absent }) => {
    await ask(`${homes[lang]}search/?q=${encodeURIComponent(query)}`)
    const found = await results()
    const first = found.slice(0, Math.max(within, 0))
    expect(first).toEqual(expect.arrayContaining(expected.filter((id) => id !== '*')))
    if (expected.includes('*')) expect(first.length).toBeGreaterThan(0)
    for (const id of absent) expect(found.slice(0, 10)).not.toContain(id)
    if (within === -1) {
      expect(found).toEqual([])
      expect(await page.isVisible('[data-search-ways-on]')).toBe(true)
    }
  })
})

describe('the address holds the search', () => {
  test('reload restores query, facets and results', async () => {
    await ask('/search/?q=%E0%B8%A8%E0%B8%B2%E0%B8%A5&evidence=lesson&evidence=described')
    const before = await state()
    await page.reload()
    expect(await settled()).toEqual(before)
    expect(before.chosen).toEqual(['described', 'lesson'].sort())
  })

  test('back restores what was asked before', async () => {
    await ask('/search/?q=%E0%B8%A5%E0%B9%88%E0%B8%B2%E0%B8%A1')
    const before = await state()
    await page.fill('main input[type=search]', 'ศาล')
    await page.waitForURL(/%E0%B8%A8/)
    expect((await settled()).typed).toBe('ศาล')
    await page.goBack()
    await page.waitForURL(/%E0%B8%A5%E0%B9%88/)
    expect(await settled()).toEqual(before)
  })

  test('a facet narrows to as many results as its count says', async () => {
    await ask(
      '/search/?q=%E0%B8%9C%E0%B8%B9%E0%B9%89%E0%B9%80%E0%B8%AA%E0%B8%B5%E0%B8%A2%E0%B8%AB%E0%B8%B2%E0%B8%A2',
    )
    const said = await page.textContent('[data-facet=region] [data-term=north] [data-count]')
    await page.click('[data-facet=region] summary')
    await page.check('input[name=region][value=north]')
    await page.waitForURL(/region=north/)
    await settled()
    expect(await page.textContent('[data-search-count]')).toMatch(new RegExp(String.raw`\b${said}\b`))
  })
})

test('found words are marked, and no excerpt has gaps between Thai words', async () => {
  await ask('/search/?q=%E0%B8%A5%E0%B9%88%E0%B8%B2%E0%B8%A1')
  expect(await page.locator('.search-result mark').first().textContent()).toBe('ล่าม')
  expect(await page.textContent('[data-search-list]')).not.toContain('\u200B')
})

async function ask(path: string) {
  await page.goto(new URL(path, page.url()).href)
  await page.waitForSelector('[data-search-state=done]')
}

async function settled() {
  await page.waitForTimeout(100)
  await page.waitForSelector('[data-search-state=done]')
  return state()
}

async function state() {
  const typed = await page.inputValue('main input[type=search]')
  const chosen = await page.$$eval('input[type=checkbox]:checked', (boxes) =>
    boxes.map((box) => box.getAttribute('value')),
  )
  return { typed, chosen: chosen.sort(), results: await results() }
}

function results() {
  return page.$$eval('[data-result]', (links) => links.map((link) => link.getAttribute('data-result')))
}
