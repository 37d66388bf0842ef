import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openPage } from './browser.ts'
import { builtPages, pageAt } from './built-pages.ts'
import { siteFolder } from './site-folder.ts'

const coursePages = builtPages.filter(({ path }) => /^(\/en)?\/courses\/[^/]+\/$/.test(path))
const course = '/courses/new-provincial-staff/'
const key = 'course:new-provincial-staff'

describe('every course', () => {
  test('is listed in both languages and leads to pages and sections that are there', () => {
    expect(coursePages.length).toBeGreaterThan(0)
    const pages = new Map(builtPages.map((page) => [page.path, page.root]))
    for (const { path, root } of coursePages) {
      const list = pages.get(path.replace(/[^/]+\/$/, ''))
      expect(list?.querySelector(`a[href="${path}"]`), path).not.toBeNull()
      const steps = root.querySelectorAll('.course-steps a')
      expect(steps.length, path).toBeGreaterThan(2)
      for (const link of steps) {
        const [page = '', place] = (link.getAttribute('href') ?? '').split('#')
        expect(pages.has(page), page).toBe(true)
        if (place) expect(pages.get(page)?.querySelector(`#${place}`), `${page}#${place}`).not.toBeNull()
      }
    }
  })

  test('is named on the pages of the entries it reads', () => {
    for (const { path, root } of coursePages)
      for (const step of root.querySelectorAll('[data-step]')) {
        const entry = step.querySelector('h3 a')?.getAttribute('href')
        const page = pageAt(entry ?? '')
        expect(page?.root.querySelector(`a[href="${path}#${step.id}"]`), entry).not.toBeNull()
      }
  })

  test('prints with the text of every entry, and no id twice', () => {
    for (const { path, root } of coursePages) {
      const printed = pageAt(`${path}print/`)?.root
      const ids = printed?.querySelectorAll('[id]').map(({ id }) => id) ?? []
      expect(new Set(ids).size, path).toBe(ids.length)
      const entries = printed?.querySelectorAll('.course-entry') ?? []
      expect(entries.length, path).toBeGreaterThan(2)
      expect(entries.length, path).toBe(root.querySelectorAll('[data-step]').length)
      for (const entry of entries) expect(entry.querySelector('section > h3'), path).not.toBeNull()
    }
  })

  test('has a feed of itself and of its entries', () => {
    for (const { path, root } of coursePages) {
      const feed = readFileSync(`${siteFolder}${path}feed.atom`, 'utf8')
      const own = root.querySelectorAll('[data-step] h3 a').map((link) => link.getAttribute('href') ?? '')
      expect(own.length, path).toBeGreaterThan(2)
      for (const address of [path, ...own])
        expect(feed, address).toMatch(new RegExp(`<id>[^<]*${address}</id>`))
    }
  })
})

describe('progress', () => {
  test('is kept on the device, in both languages, and leads on to the next entry', async () => {
    const page = await openPage(course)
    await page.locator('[data-step] input').first().check()
    expect(await page.locator('[data-status]').textContent()).toContain('1')
    const second = await page.locator('[data-step]').nth(1).getAttribute('id')
    expect(await page.locator('[data-next]').getAttribute('href')).toBe(`#${second}`)
    await page.goto(`/en${course}`)
    expect(await page.locator('[data-step] input').first().isChecked()).toBe(true)
    await page.locator('[data-clear]').click()
    expect(await page.locator('[data-step] input').first().isChecked()).toBe(false)
    expect(await page.evaluate((kept) => localStorage.getItem(kept), key)).toBeNull()
  })

  test('tells what has changed since it was finished', async () => {
    const page = await openPage(course)
    const first = page.locator('[data-step]').first()
    await first.locator('input').check()
    expect(await first.locator('[data-changed]').isVisible()).toBe(false)
    await page.evaluate((kept) => {
      const done = Object.keys(JSON.parse(localStorage.getItem(kept) ?? '{}'))
      localStorage.setItem(kept, JSON.stringify(Object.fromEntries(done.map((step) => [step, 'aaaaaaaa']))))
    }, key)
    await page.reload()
    expect(await first.locator('[data-changed]').isVisible()).toBe(true)
    expect(await first.locator('input').isChecked()).toBe(false)
    await first.locator('input').check()
    expect(await first.locator('[data-changed]').isVisible()).toBe(false)
  })

  test('without script it is a plain list with a way in', async () => {
    const page = await openPage(course, { script: false })
    expect(await page.locator('[data-next]').isVisible()).toBe(true)
    expect(await page.locator('[data-step] h3 a').count()).toBe(8)
    expect(await page.locator('[data-with-script]').first().isVisible()).toBe(false)
  })
})
