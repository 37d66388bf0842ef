import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { HtmlValidate } from 'html-validate'
import { parse } from 'node-html-parser'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { schemaProblems } from '../export/package/validate.ts'
import { violations } from './axe.ts'
import { openTab } from './browser.ts'
import { builtPages } from './built-pages.ts'
import { siteFolder } from './site-folder.ts'

const courses = builtPages.filter(({ path }) => /^(\/en)?\/courses\/[^/]+\/$/.test(path))
const packages = courses.flatMap(({ path, root }) => {
  const id = path.split('/').at(-2) ?? ''
  return [
    { path: `${path}${id}.imscc`, schema: 'cartridge' as const, root },
    { path: `${path}${id}-scorm12.zip`, schema: 'scorm' as const, root },
  ]
})
const filesOf = (path: string) => unzipSync(readFileSync(siteFolder + path))
const textOf = (files: Record<string, Uint8Array>, name: string) => strFromU8(files[name] ?? new Uint8Array())

test('every course has a package of each kind, in both languages', () => {
  expect(courses.length).toBeGreaterThan(2)
  expect(packages.length).toBe(2 * courses.length)
})

describe.each(packages)('$path', ({ path, schema, root }) => {
  const files = filesOf(path)
  const manifest = textOf(files, 'imsmanifest.xml')
  const pages = Object.keys(files).filter((name) => name.endsWith('.html'))

  test('is offered on the page of its course, and holds a page for each entry', () => {
    const name = path.split('/').at(-1)
    expect(root.querySelector(`.course-files a[href$="${name}"]`)).not.toBeNull()
    const entries = root.querySelectorAll('[data-step]').map(({ id }) => id.replace(/^step-(.*)$/, '$1.html'))
    expect(pages.sort()).toEqual(['start.html', ...entries].sort())
  })

  test('has a valid manifest that lists every file', () => {
    expect(schemaProblems(manifest, schema)).toBe('')
    const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href)
    expect(listed.sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'imsmanifest.xml')
        .sort(),
    )
    for (const link of listed.filter((name) => name?.startsWith('links/')))
      expect(schemaProblems(textOf(files, link ?? ''), 'webLink')).toBe('')
  })

  test('holds valid pages that load nothing from elsewhere', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
    for (const name of pages) {
      const html = textOf(files, name)
      const page = parse(html)
      const loaded = page.querySelectorAll('[src], link[href]')
      for (const element of loaded)
        expect(files).toHaveProperty([element.getAttribute('src') ?? element.getAttribute('href') ?? ''])
      for (const link of page.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? ''
        expect(href in files || /^(https?|tel|mailto):/.test(href), `${name}: ${href}`).toBe(true)
      }
      expect(page.querySelectorAll('script:not([src]), style, [style]'), name).toEqual([])
      const { results } = await validator.validateString(html)
      expect(
        results.flatMap(({ messages }) => messages.map(({ message }) => message)),
        name,
      ).toEqual([])
    }
  })
})

describe('in a learning platform', () => {
  const [platform] = packages.filter(({ schema }) => schema === 'scorm')
  const files = filesOf(platform?.path ?? '')

  test('a page of the SCORM package tells that it was finished', async () => {
    const page = await openPlatform(files)
    const entry = page.frameLocator('iframe')
    expect(await entry.locator('h1').textContent()).not.toBe('')
    await entry.locator('[data-finish]').click()
    await entry.locator('[data-finished]').waitFor()
    expect(await page.evaluate(() => document.title)).toBe('completed')
  })

  test('a page reads well alone, in its own letters', async () => {
    const page = await openPlatform(files)
    await page.goto('https://platform.test/tak-mass-screening-2025.html')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page)).toEqual([])
    }
    expect(await page.evaluate(() => document.fonts.check('16px "Plex Looped"', 'ก'))).toBe(true)
    expect(await page.locator('[data-finish]').isVisible()).toBe(false)
  })
})

/** A learning platform that opens the first page, and shows as its title what the page last told it. */
async function openPlatform(files: Record<string, Uint8Array>): Promise<Page> {
  const page = await openTab()
  await page.route('https://platform.test/**', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    const body = name === '' ? platformPage : Buffer.from(files[name] ?? [])
    const contentType = name.endsWith('.css')
      ? 'text/css'
      : name.endsWith('.js')
        ? 'text/javascript'
        : undefined
    return route.fulfill({ body, contentType: contentType ?? 'text/html' })
  })
  await page.goto('https://platform.test/')
  return page
}

const platformPage = `<!doctype html><title>-</title><script>
  var API = { LMSInitialize: yes, LMSCommit: yes, LMSFinish: yes,
    LMSGetValue: function () { return document.title === '-' ? 'not attempted' : document.title },
    LMSSetValue: function (name, value) { document.title = value; return 'true' } }
  function yes() { return 'true' }
</script><iframe src="/start.html"></iframe>`
