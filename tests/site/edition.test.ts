import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { findFirefox } from '../../scripts/browsers.ts'
import { diskCopy } from '../../src/node/edition/disk-copy.ts'
import { openTab } from './browser.ts'
import { openFirefox } from './firefox.ts'
import { siteFolder } from './site-folder.ts'

const site = { folder: siteFolder, address: new URL('http://localhost:4321/') }
const words = {
  note: (latest: string) => `<p>COPY OF ${latest}</p>`,
  instead: (latest: string) => `<p>INSTEAD ${latest}</p>`,
}
let copy: Record<string, string | Uint8Array> = {}
let at = ''

beforeAll(async () => {
  copy = await diskCopy(site, { th: words, en: words })
  const folder = mkdtempSync(join(tmpdir(), 'edition-'))
  for (const [file, content] of Object.entries(copy)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  at = `${pathToFileURL(folder)}/`
})

const pages = () => Object.entries(copy).filter(([file]) => file.endsWith('.html'))
const linksOf = (html: string) =>
  [...html.matchAll(/<[a-z]+\s[^>]*?\b(?:href|src|action)="([^"]*)"/g)].map(([, link = '']) => link)

test('every link of a copy leads to a file in it, or names a scheme', () => {
  const lost = pages().flatMap(([file, html]) =>
    linksOf(String(html))
      .filter((link) => link !== '' && !/^(?:#|[a-z]+:)/.test(link))
      .map((link) => posix.join(posix.dirname(file), decodeURI(link).replace(/[?#].*/, '')))
      .filter((target) => !(target in copy))
      .map((target) => `${file} → ${target}`),
  )
  expect(lost).toEqual([])
})

test('a copy has no module, no robots’ data, and stays below 60 MB', () => {
  const all = pages().map(([, html]) => String(html))
  expect(all.filter((html) => /type="module"|ld\+json|property="og:/.test(html))).toEqual([])
  expect(all.filter((html) => html.includes('COPY OF http'))).toHaveLength(all.length)
  const bytes = Object.values(copy).reduce((sum, content) => sum + Buffer.byteLength(content), 0)
  expect(bytes).toBeLessThan(60e6)
})

test('a page that needs the site says so, and has none of its buttons', () => {
  const form = String(copy['contribute/new/index.html'])
  expect(form).toContain('INSTEAD http://localhost:4321/contribute/new/')
  expect(form).not.toContain('data-form-body')
})

test('from a disk, Chromium finds, narrows down and leads on, and asks no host', async () => {
  const page = await openTab()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const faults: string[] = []
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))

  await page.goto(`${at}search/index.html`)
  await page.locator('main input[type=search]').fill('ล่าม')
  await page.locator('[data-search-state=done]').waitFor()
  await page.locator('[data-result]').first().click()
  await page.waitForURL(/\/practices\/[\w-]+\/index\.html/)

  await page.goto(`${at}matrix/index.html?province=tak`)
  await page.locator('a[href*="index.html?province=tak"]').first().waitFor()
  await page.goto(`${at}en/compare/index.html?p=aat-ubon-champasak`)
  await page.locator('[data-compare-table] table').waitFor()
  await page.goto(`${at}duty/index.html`)
  await page.locator('[data-my-province] select').selectOption('tak')
  await page.locator('[data-near-page][href$="provinces/tak/index.html"]').click()
  await page.waitForURL(/provinces\/tak\/index\.html/)

  expect(faults).toEqual([])
  expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([])
})

const firefox = findFirefox()

describe.skipIf(firefox === undefined)('in Firefox', () => {
  test('a search from a disk finds', async () => {
    const tab = await openFirefox(firefox ?? '')
    await tab.go(`${at}search/index.html?q=${encodeURIComponent('ล่าม')}`)
    const found = await tab.run(`(async () => {
      while (document.querySelector('[data-search-state=done]') === null) await new Promise(requestAnimationFrame)
      return document.querySelector('[data-result]').href
    })()`)
    tab.close()
    expect(found).toMatch(/practices\/[\w-]+\/index\.html$/)
  })
})
