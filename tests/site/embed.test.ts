import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { parse } from 'node-html-parser'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import * as z from 'zod'
import { openPage, openTab } from './browser.ts'
import { builtPages, pageAt } from './built-pages.ts'
import { siteFolder } from './site-folder.ts'

const cards = builtPages.filter(({ path }) => /^(\/en)?\/embed\//.test(path))
const entry = '/practices/chiang-mai-child-advocacy-centre/'
const embedded = '/embed/sxy92/'

/** What oEmbed 1.0 asks of a rich answer, and a picture. */
const Told = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  html: z.string(),
  width: z.int(),
  height: z.int(),
  thumbnail_url: z.url(),
})

/** A page of another site, which frames what is asked for. */
let other: Server
let address: string
beforeAll(async () => {
  other = createServer((request, response) => {
    const framed = new URL(request.url ?? '', 'http://other').searchParams.get('frame')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>other</title><iframe src="${inject('site')}${framed}"></iframe>`)
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const at = other.address()
  address = typeof at === 'object' && at ? `http://localhost:${at.port}` : ''
})
afterAll(() => other.close())

async function framed(path: string) {
  const page = await openTab()
  await page.goto(`${address}/?frame=${encodeURIComponent(path)}`)
  return page.frameLocator('iframe')
}

test('every entry has a card in both languages, and it is no page of its own for search engines', () => {
  const entries = builtPages.filter(({ path }) => /^(\/en)?\/practices\/[^/]+\/$/.test(path))
  expect(cards.length).toBeGreaterThan(100)
  expect(cards.length).toBe(entries.length)
  for (const { root } of cards) {
    expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
    const canonical = new URL(root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').pathname
    const full = entries.find(({ path }) => path === canonical)
    expect(root.querySelector('h1')?.text.trim()).toBe(full?.root.querySelector('h1')?.text.trim())
  }
})

test('a card weighs less than 10 kB with its styles, and asks for nothing else', () => {
  for (const { root, html } of cards) {
    const files = root.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href'))
    const styles = files.map((file) => readFileSync(siteFolder + file, 'utf8'))
    const bytes = [html, ...styles].map((text) => Buffer.byteLength(text))
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(10_000)
    expect(styles.join('')).not.toMatch(/url\(|@font-face/)
    expect(root.querySelectorAll('script, img, [style], style').length).toBe(0)
  }
})

test('programs of other sites find the card from the page and from its short link', () => {
  const short = pageAt('/p/sxy92/')
  for (const [page, card] of [
    [pageAt(entry), embedded],
    [pageAt(`/en${entry}`), `/en${embedded}`],
    [short, embedded],
  ] as const) {
    const href = page?.root.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? ''
    const told = Told.parse(JSON.parse(readFileSync(siteFolder + new URL(href).pathname, 'utf8')))
    const frame = parse(told.html).querySelector('iframe')
    expect(new URL(frame?.getAttribute('src') ?? '').pathname).toBe(card)
    expect(frame?.getAttribute('height')).toBe(String(told.height))
    expect(existsSync(siteFolder + new URL(told.thumbnail_url).pathname)).toBe(true)
    expect(told.title).toBe(pageAt(card)?.root.querySelector('h1')?.text.trim())
  }
})

test('another site can show it', async () => {
  const card = await framed(embedded)
  await card.locator('h1').waitFor()
  const link = card.locator('a').first()
  expect(await link.getAttribute('rel')).toBe('noopener')
  const [tab] = await Promise.all([link.page().waitForEvent('popup'), link.click()])
  await tab.waitForURL(`**${entry}`)
  expect(await tab.evaluate(() => window.opener)).toBe(null)
})

test('another site can show nothing else', async () => {
  const refused = await framed(entry)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await refused.locator('h1', { hasText: /[ก-๙]/ }).count()).toBe(0)
})

test.each(['', '/en'])('the code that %s pages offer frames the card, named by its title', async (home) => {
  const page = await openPage(home + entry, { script: false })
  const offered = await page.locator('.share-panel .copied-text', { hasText: '<iframe' }).textContent()
  const frame = parse(offered ?? '').querySelector('iframe')
  expect(new URL(frame?.getAttribute('src') ?? '').pathname).toBe(home + embedded)
  expect(frame?.getAttribute('title')).toBe((await page.locator('h1').textContent())?.trim())
})

test('the frame that pages offer is tall enough for the whole card on a phone of 320 px, and not much taller', async () => {
  const page = await openTab({ width: 320 })
  const spare: number[] = []
  for (const { path, root } of cards) {
    const full = pageAt(
      new URL(root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').pathname,
    )
    const offered = full?.root.querySelectorAll('.share-panel .copied-text').map(({ text }) => parse(text))
    const frame = offered?.flatMap((code) => code.querySelector('iframe') ?? [])[0]
    const height = Number(frame?.getAttribute('height'))
    await page.setViewportSize({ width: 320, height })
    await page.goto(path)
    const [needed = 0, wide = 0] = await page.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement
      document.body.style.minHeight = '0'
      const scrolled = scrollHeight > window.innerHeight ? scrollHeight : 0
      return [Math.max(scrolled, document.body.offsetHeight), scrollWidth]
    })
    expect(needed, path).toBeLessThanOrEqual(height)
    expect(wide, path).toBeLessThanOrEqual(320)
    spare.push(height - needed)
  }
  expect(spare.length).toBeGreaterThan(100)
  expect(Math.max(...spare)).toBeLessThan(350)
})
