import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FirstFile } from '../../src/search/index-format.ts'
import { openPage, openTab } from './browser.ts'
import { exam, expectFound, searchPages } from './search-exam.ts'
import { siteFolder } from './site-folder.ts'

let page: Page
beforeAll(async () => {
  page = await openPage('/search/')
})
afterAll(() => page.close())

test.each(exam)('$lang: $query', async (one) => {
  await askHere(one.lang, one.query)
  expectFound(one, {
    results: await results(),
    answers: await answersShown(),
    said: await countSaid(),
    leadsOn: await page.isVisible('[data-search-ways-on]'),
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
    await settled()
    const said = await page.textContent('[data-facet=region] [data-term=north] [data-count]')
    await page.click('[data-facet=region] summary')
    await page.check('input[name=region][value=north]')
    await page.waitForURL(/region=north/)
    await settled()
    expect(await page.textContent('[data-search-count]')).toMatch(new RegExp(String.raw`\b${said}\b`))
  })
})

test.each([
  ['/', 'หลักสูตร ทนายความ แผนทางออก', '/courses/shelter-staff/'],
  ['/en/', 'course five groups of offences reflect', '/courses/border-provinces/'],
])('a course is found by what it teaches, from %s', async (home, query, course) => {
  await ask(`${home}search/?q=${encodeURIComponent(query)}`)
  expect((await answersShown()).slice(0, 5)).toContain(course)
})

test('found words are marked, and no excerpt has gaps between Thai words', async () => {
  await ask('/search/?q=%E0%B8%A5%E0%B9%88%E0%B8%B2%E0%B8%A1')
  expect(await page.locator('.search-result mark').first().textContent()).toBe('ล่าม')
  expect(await page.textContent('[data-search-list]')).not.toContain('\u200B')
})

test('ten results at a time, and the text of none that is not shown', async () => {
  const texts: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/text/')) texts.push(request.url())
  })
  await ask(`/search/?q=${encodeURIComponent('ผู้เสียหาย')}`)
  await settled()
  expect(await results()).toHaveLength(10)
  expect(texts).toHaveLength(10)
  await page.click('[data-search-more]')
  await expect.poll(results).toHaveLength(20)
  await expect.poll(() => texts.length).toBe(20)
})

test('each answer leads to a page that is there, or to a telephone', async () => {
  await ask(`/search/?q=${encodeURIComponent('นครพนม คัดกรอง')}`)
  for (const link of await page.locator('[data-answer]').all()) {
    const address = (await link.getAttribute('href')) ?? ''
    expect((await fetch(new URL(address, page.url()))).status, address).toBe(200)
  }
  await ask('/search/?q=1300')
  expect(await page.getAttribute('[data-answer="tel:1300"]', 'href')).toBe('tel:1300')
})

test('an index that was replaced under an open tab is noticed, and loaded again', async () => {
  const tab = await openTab({ own: true })
  await tab.clock.install()
  await tab.goto(`/search/?q=${encodeURIComponent('ล่าม')}`)
  await tab.waitForSelector('[data-search-state=done]')
  const { version, ...first }: FirstFile = JSON.parse(
    readFileSync(`${siteFolder}/search-index/th/first.json`, 'utf8'),
  )
  const cards = first.cards.map((card) => ({ ...card, title: `เรื่องใหม่ ${card.title}` }))
  await tab.route('**/first.json', (route) =>
    route.fulfill({ json: { ...first, cards, version: 'renewed' } }),
  )
  await tab.route(`**/${version}/**`, (route) => route.fulfill({ status: 404 }))
  await tab.route('**/renewed/**', async (route) => {
    const address = route.request().url().replace('renewed', version)
    await route.fulfill({ body: await (await fetch(address)).text() })
  })
  await tab.clock.fastForward(60_000)
  await tab.fill('main input[type=search]', 'ศาล')
  await tab.clock.runFor(1000)
  await tab.locator('[data-result]', { hasText: 'เรื่องใหม่' }).first().waitFor()
  await tab.waitForSelector('[data-search-state=done]')
})

test('an entry that lacks a word of the query says so', async () => {
  await ask(`/search/?q=${encodeURIComponent('แพร่ ล่าม')}`)
  expect(await page.textContent('.search-result')).toContain('แพร่')
  expect(await page.textContent('[data-search-notice]')).toContain('แพร่')
})

async function ask(path: string) {
  await page.goto(new URL(path, page.url()).href)
  await page.waitForSelector('[data-search-state=done]')
}

/** Asks in the page that is open, as a person does who asks once more. */
async function askHere(lang: keyof typeof searchPages, query: string) {
  const path = searchPages[lang]
  if (new URL(page.url()).pathname !== path) await page.goto(path)
  await page.fill('main input[type=search]', query)
  await page.press('main input[type=search]', 'Enter')
  await page.waitForSelector('[data-search-state=done]')
}

async function settled() {
  await page.waitForTimeout(300)
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

const countSaid = async () =>
  Number(/\d+/.exec((await page.textContent('[data-search-count]')) ?? '')?.[0] ?? 0)

function results() {
  return page.$$eval('[data-result]', (links) => links.map((link) => link.getAttribute('data-result')))
}

function answersShown() {
  return page.$$eval('[data-answer]', (links) => links.map((link) => link.getAttribute('data-answer')))
}
