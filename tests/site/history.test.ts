import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { readRecord } from '../../src/entry/history/record.ts'
import { says } from '../says.ts'
import { overflow, violations } from './axe.ts'
import { openPage } from './browser.ts'
import { type BuiltPage, builtPages, pageAt } from './built-pages.ts'
import { siteFolder } from './site-folder.ts'

const practicePages = builtPages.filter(({ path }) => /^(\/en)?\/practices\/[^/]+\/$/.test(path))

/** What a page can tell of versions, and the link to its present one. */
function told({ root }: BuiltPage) {
  const { versions } = Told.parse(JSON.parse(root.querySelector('.pinned-version script')?.text ?? ''))
  return { versions, link: new URL(root.querySelector('.pinned-link .copied-text')?.text ?? '') }
}
const Told = z.object({
  versions: z.record(z.string(), z.object({ says: z.string(), changes: z.array(z.unknown()) })),
})
const Data = z.object({
  practices: z.array(z.object({ id: z.string(), contentHash: z.string(), versionUrl: z.string() })),
})

/** An entry that changed since it was first published; without git the record still knows that it did. */
const path = '/practices/chiang-mai-child-advocacy-centre/'
const page = pageAt(path)
const { link } = page ? told(page) : { link: new URL('http://localhost') }
const earlier = page?.root.querySelector('.history ol a')?.getAttribute('href') ?? ''

describe('the history of an entry', () => {
  test('stands on every entry that is out, with a link to its present version', () => {
    expect(practicePages.length).toBeGreaterThan(100)
    for (const found of practicePages) {
      expect(found.root.querySelector('#history')).not.toBeNull()
      const { pathname, searchParams } = told(found).link
      expect(pathname).toMatch(/^\/p\/\w{5}\/$/)
      expect(Object.keys(told(found).versions)).toContain(searchParams.get('v'))
    }
  })

  test('is what the data names, too', () => {
    const { practices } = Data.parse(JSON.parse(readFileSync(`${siteFolder}/data/practices.json`, 'utf8')))
    expect(practices.length).toBeGreaterThan(50)
    for (const { id, contentHash, versionUrl } of practices) {
      const found = pageAt(`/practices/${id}/`)
      expect(found && told(found).link.href).toBe(versionUrl)
      expect(new URL(versionUrl).searchParams.get('v')).toBe(contentHash)
    }
  })

  test('knows every version that was recorded', () => {
    const recorded = readRecord(readFileSync('content/versions.txt', 'utf8'))
    expect(recorded.length).toBeGreaterThan(100)
    const known = new Map(practicePages.map((found) => [told(found).link.pathname, told(found).versions]))
    const lost = recorded.filter(({ code, hash }) => !Object.hasOwn(known.get(`/p/${code}/`) ?? {}, hash))
    expect(lost).toEqual([])
  })

  test('copies a link to the present version, and says so', async () => {
    const tab = await openPage(path)
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await tab.locator('.history > summary').click()
    await tab.locator('.pinned-link button').click()
    await tab.locator('.pinned-link [role=status]:not(:empty)').waitFor()
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(link.href)
  })

  test('can be read without scripts', async () => {
    const tab = await openPage(path + link.search, { script: false })
    expect(await tab.locator('.pinned-version').isVisible()).toBe(false)
    await tab.locator('.history > summary').click()
    expect(await tab.locator('.pinned-link button').isVisible()).toBe(false)
    expect(await tab.locator('.pinned-link .copied-text').isVisible()).toBe(true)
    await tab.locator('.history details summary').click()
    expect(await tab.locator('.history ol li').first().isVisible()).toBe(true)
  })

  test('costs less than 1 kB of script besides the one that copies, on entries only', () => {
    const scripts = builtPages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('script[src]')
        .map((script) => script.getAttribute('src') ?? '')
        .filter((src) => src.includes('/PinnedVersion.astro'))
        .map((src) => ({ path, src })),
    )
    expect(scripts.length).toBe(practicePages.length)
    expect(scripts.every(({ path }) => path.includes('/practices/'))).toBe(true)
    const [file, ...others] = new Set(scripts.map(({ src }) => src))
    expect(others).toEqual([])
    expect(gzipSync(readFileSync(`${siteFolder}${file}`)).length).toBeLessThan(1000)
  })
})

describe('a link to a version', () => {
  const strip = async (address: string) => {
    const tab = await openPage(address)
    const shown = tab.locator('.pinned-version')
    await shown.waitFor()
    return shown
  }

  test('leads through the short link, and says what changed since', async () => {
    const hash = new URL(earlier, link).search
    const shown = await strip(`${link.pathname}${hash}`)
    expect(new URL(shown.page().url()).pathname).toBe(path)
    expect(await shown.textContent()).toContain(says('history.changed'))
  })

  test('names the parts that changed, and leads to those that are there', async () => {
    const shown = await strip(earlier)
    const known = Object.entries(page ? told(page).versions : {})
    const [, since] = known.find(([hash]) => earlier.endsWith(hash)) ?? []
    expect(since).toBeDefined()
    expect(await shown.locator('p').count()).toBe(1 + (since?.changes.length ?? Number.NaN))
    for (const section of await shown.locator('a').all()) {
      const target = (await section.getAttribute('href')) ?? ''
      expect(await shown.page().locator(target).textContent()).toBe(await section.textContent())
    }
  })

  test('says that nothing changed, where nothing did', async () => {
    expect(await (await strip(path + link.search)).textContent()).toContain(says('history.unchanged'))
  })

  test.each(['zzzzzzzz', 'constructor', '%3Cimg%20src=x%3E'])(
    'says that %s is no version known',
    async (hash) => {
      const shown = await strip(`/en${path}?v=${hash}`)
      expect(await shown.textContent()).toContain(says('history.unknown', { locale: 'en' }))
      expect(await shown.locator('img').count()).toBe(0)
    },
  )

  test.each(['light', 'dark'] as const)('shows a strip that everybody can read, in %s', async (theme) => {
    const tab = await openPage(earlier, { theme, width: 360 })
    await tab.locator('.history > summary').click()
    await tab.locator('.history details summary').click()
    expect(await violations(tab)).toEqual([])
    expect(await overflow(tab)).toBeLessThanOrEqual(0)
  })

  test('says nothing where the link names none', async () => {
    const tab = await openPage(path)
    expect(await tab.locator('.pinned-version').isVisible()).toBe(false)
  })
})
