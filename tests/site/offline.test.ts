import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HeadingLevel, Paragraph } from 'docx'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { line, wordFile } from '../import/word/parts.ts'
import { says } from '../says.ts'
import { openTab } from './browser.ts'
import { openHost } from './host.ts'
import { renewedWord, secondRelease } from './second-release.ts'
import { siteFolder } from './site-folder.ts'

let later = ''
let host: Awaited<ReturnType<typeof openHost>>
let word: { name: string; mimeType: string; buffer: Buffer }
beforeAll(async () => {
  later = secondRelease(mkdtempSync(join(tmpdir(), 'second-')))
  const heading = new Paragraph({ text: 'สิ่งที่ทำ', heading: HeadingLevel.HEADING_1 })
  const bytes = await wordFile([heading, line('ขึ้นทะเบียนล่าม')])
  word = { name: 'x.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
})
beforeEach(async () => {
  host = await openHost(siteFolder)
})
afterEach(() => host.close())
afterAll(() => host.close())

const open = async (page: Page, path: string) => {
  await page.goto(host.url + path)
  return page
}
const openNew = async (path: string, keeps = true) => open(await openTab({ keeps }), path)
const status = (page: Page, word: string) =>
  page.locator('[data-status]', { hasText: says(`form.words.${word}`) }).waitFor()
const saysOffline = (page: Page) =>
  page.locator('[data-offline]', { hasText: says('form.words.offline') }).waitFor()

/** Waits until the device keeps some pages and files. */
const kept = (page: Page, paths: string[]) =>
  expect
    .poll(() =>
      page.evaluate(async (all) => {
        const found = await Promise.all(all.map((path) => caches.match(path, { ignoreVary: true })))
        return all.filter((_, index) => !found[index])
      }, paths),
    )
    .toEqual([])

/** Every button that asks for a part of the program. */
async function useButtons(page: Page) {
  await page.setInputFiles('[data-own-file]', word)
  await expect.poll(() => page.inputValue('#th-section-action')).toBe('ขึ้นทะเบียนล่าม')
  await page.fill('#id', 'offline-story')
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-download]')])
  expect(file.suggestedFilename()).toBe('offline-story.zip')
  await page.locator('[data-preview] .section-action').waitFor()
}

describe('the form', () => {
  test('says after its first visit that it works offline once every button does, in the other tab too', async () => {
    const page = await openNew('/contribute/new/')
    await saysOffline(page)
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    host.reach(false)
    await useButtons(page)
    await page.reload()
    await saysOffline(page)
    await useButtons(page)
  })

  test('goes on after a release, as it was opened', async () => {
    const page = await openNew('/contribute/new/')
    await saysOffline(page)
    await host.release(later)
    await useButtons(page)
  })

  test('tells of a release that took parts of it away, or of a lost connection; never of a bad file', async () => {
    const page = await openNew('/contribute/new/', false)
    await page.locator('[data-check-status]', { hasText: says('form.words.nothingYet') }).waitFor()
    await page.fill('#id', 'offline-story')
    await host.release(later)
    await page.setInputFiles('[data-own-file]', word)
    await status(page, 'renewed')
    await page.click('[data-download]')
    await page.locator('[data-end-status]', { hasText: says('form.words.renewed') }).waitFor()
    host.reach(false)
    await page.setInputFiles('[data-own-file]', { ...word, name: 'y.docx' })
    await status(page, 'lost')
  })

  test('in one language stays when only the other is opened after a release', async () => {
    const page = await openNew('/contribute/new/')
    await saysOffline(page)
    await page.close()
    await host.release(later)
    const english = await open(await page.context().newPage(), '/en/contribute/new/')
    const offline = says('form.words.offline', { locale: 'en' })
    await english.locator('[data-offline]', { hasText: offline }).waitFor()
    host.reach(false)
    await open(english, '/contribute/new/')
    await saysOffline(english)
    expect(await english.textContent('h1')).toContain(renewedWord)
    await useButtons(english)
  })
})

test('a search in a tab that a release came under finds all, and so it does offline', async () => {
  const ask = async (page: Page, query: string) => {
    await page.fill('main input[type=search]', query)
    await page.waitForURL(`**?q=${encodeURIComponent(query)}`)
    await page.locator('[data-search-state=done]').waitFor()
    return page.textContent('[data-search-count]')
  }
  const before = await openNew('/search/')
  const all = await ask(before, 'ศาล')
  const page = await openNew('/search/')
  await ask(page, 'ล่าม')
  await host.release(later)
  await expect.poll(() => ask(page, 'ศาล')).toBe(all)
  const offline = await openNew('/search/')
  await kept(offline, ['/search/', '/search-index/th/first.json'])
  host.reach(false)
  await offline.reload()
  expect(await ask(offline, 'ศาล')).toBe(all)
})

describe('reading', () => {
  const entry = '/practices/chiang-mai-child-advocacy-centre/'
  const help = '/tools/help-lines/'

  test('a page that was opened, those one step on, search, duty list and tools open without a connection', async () => {
    const page = await openNew(entry)
    const links = await page
      .locator('main a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.replace(/[#?].*/, '') ?? ''))
    const next = links.filter((path) => path.endsWith('/') && !path.startsWith('/contribute/new'))
    expect(next.length).toBeGreaterThan(10)
    await kept(page, [entry, ...next, '/duty/', '/search/', '/tools/', help])
    host.reach(false)
    for (const path of [entry, ...next.slice(0, 3), '/duty/', '/tools/', help, `${entry.slice(0, -1)}`]) {
      await open(page, path)
      expect(await page.locator('main h1').count(), path).toBe(1)
      expect(await page.locator('main').textContent(), path).not.toContain(says('notKept.title'))
      const style = await page.evaluate(
        () => getComputedStyle(document.body).maxWidth + document.styleSheets.length,
      )
      expect(style).not.toBe('none0')
    }
    await open(page, `/search/?q=${encodeURIComponent('1300')}`)
    await page.locator('[data-answer="tel:1300"]').waitFor()
    await open(page, '/provinces/trang/')
    expect(await page.textContent('main')).toContain(says('notKept.title'))
    expect(await page.textContent('main')).toContain(says('notKept.title', { locale: 'en' }))
    expect(await page.locator('main a[href="tel:1300"]').count()).toBeGreaterThan(0)
  })

  test('what somebody wishes for is kept with its size said first, and forgotten when they say so', async () => {
    const page = await openNew('/offline/?keep=provinces/trang/')
    const size = page.locator('[data-offline-size]', { hasText: 'MB' })
    await size.waitFor()
    expect(await page.inputValue('[data-offline-wish]')).toBe('provinces/trang/')
    await page.click('[data-offline-keep]')
    await page.locator('[data-offline-done]', { hasText: says('offline.words.kept') }).waitFor()
    host.reach(false)
    await open(page, '/provinces/trang/')
    expect(await page.textContent('main')).not.toContain(says('notKept.title'))
    await open(page, '/offline/')
    await page.click('[data-offline-forget]:enabled')
    await page.locator('[data-offline-done]', { hasText: says('offline.words.forgotten') }).waitFor()
    expect(await page.evaluate(() => caches.keys())).toEqual([])
  })

  test('a release replaces all that is kept at once, or nothing', async () => {
    const page = await openNew(entry)
    await kept(page, [entry, '/duty/', help])
    await host.release(later)
    host.failing(/^\/duty\//)
    await page.reload()
    expect(await page.textContent('main h1')).toContain(renewedWord)
    await expect.poll(() => host.asked.filter((path) => path.startsWith('/duty/')).length).toBeGreaterThan(2)
    host.reach(false)
    for (const path of [entry, '/duty/', help]) {
      await open(page, path)
      expect(await page.textContent('main h1'), path).not.toContain(renewedWord)
    }
    host.reach(true)
    host.failing(undefined)
    await open(page, '/about/')
    await expect
      .poll(() => page.evaluate(async () => (await caches.match('/duty/'))?.text()))
      .toContain(renewedWord)
    host.reach(false)
    for (const path of [entry, '/duty/', help]) {
      await open(page, path)
      expect(await page.textContent('main h1'), path).toContain(renewedWord)
    }
  })
})
