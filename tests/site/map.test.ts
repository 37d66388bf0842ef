import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readVocabulary } from '../../src/node/content.ts'
import { readNeighbours } from '../../src/node/map.ts'
import { openPage } from './browser.ts'
import { pageAt } from './built-pages.ts'
import { keyboardOf } from './keyboard.ts'

const { provinces, regions } = readVocabulary()
const neighbours = readNeighbours(provinces)
const addressOf = (id: string) => `/provinces/${id}/`
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href')?.split('/').at(-2) ?? '')
const start = async (page: Page, id: string) => {
  await page.locator('[data-map] a[tabindex="0"][data-c]').waitFor()
  await page.locator(`[data-map] a[href="${addressOf(id)}"]`).focus()
}

describe('the map', () => {
  test('leads to each province once, and its counts are those of the list beside', () => {
    const root = pageAt('/map/')?.root
    const links = root?.querySelectorAll('[data-map] a[data-c]') ?? []
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
      provinces.map(({ id }) => addressOf(id)).sort(),
    )
    for (const link of links) {
      const beside = root?.querySelector(`.map-list a[href="${link.getAttribute('href')}"]`)
      const count = beside?.querySelector('.count')?.text
      const name = beside?.text.replace(count ?? '', '').trim()
      expect(link.getAttribute('aria-label')).toBe(`${name} ${count} เรื่อง`)
    }
  })

  test('has a list beside it in the order of the regions', () => {
    const root = pageAt('/map/')?.root
    const headings = root?.querySelectorAll('.map-list h3 a') ?? []
    expect(headings.map(({ text }) => text.trim())).toEqual(regions.map(({ label }) => label.th))
    const listed = root
      ?.querySelectorAll('.map-list ul')
      .map((list) => list.querySelectorAll('a').map((link) => link.getAttribute('href')))
    for (const [index, { id }] of regions.entries())
      expect(listed?.[index]?.toSorted()).toEqual(
        provinces
          .filter(({ region }) => region === id)
          .map((province) => addressOf(province.id))
          .sort(),
      )
  })

  test.each(['/map/', '/', '/en/map/'])('%s has no target under 24 px at any width', async (path) => {
    const page = await openPage(path)
    for (const width of [320, 360, 600, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      const small = await page.locator(':is([data-map], .map-list) a').evaluateAll((links) =>
        links.flatMap((link) => {
          const { width, height } = link.getBoundingClientRect()
          return Math.min(width, height) < 24 ? [`${link.getAttribute('href')} ${width} × ${height}`] : []
        }),
      )
      expect(small, `${width} px`).toEqual([])
    }
  })

  test('is one stop for Tab, and Enter opens the province', async () => {
    const page = await openPage('/map/')
    const { press, to, keyboard } = keyboardOf(page)
    await page.locator('[data-map] a[tabindex="0"][data-c]').waitFor()
    await to('[data-map] a[data-c]')
    await keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#map-bangkok')
    await start(page, 'surat-thani')
    await press('a[href="/provinces/surat-thani/"]', 'Enter')
    await page.waitForURL('**/provinces/surat-thani/')
  })

  test('lets the arrow keys move between neighbours', async () => {
    const page = await openPage('/map/')
    await start(page, 'chiang-mai')
    const walk = async (key: string) => {
      await page.keyboard.press(key)
      return focused(page)
    }
    expect(await walk('ArrowLeft')).toBe('mae-hong-son')
    expect(await walk('ArrowRight')).toBe('chiang-mai')
    expect(neighbours['chiang-mai']).toContain(await walk('ArrowDown'))
    // Into those round Bangkok, which stand larger beside the country, and out again.
    await start(page, 'kanchanaburi')
    expect(await walk('ArrowRight')).toBe('suphan-buri')
    expect(neighbours['suphan-buri']).toContain(await walk('ArrowRight'))
    await start(page, 'songkhla')
    expect(await walk('ArrowRight')).toBe('pattani')
  })

  test('nearly every step of the arrow keys crosses one border, and leads the way it says', async () => {
    const page = await openPage('/map/')
    // Three hundred steps are made in the page itself; above, a keyboard makes them.
    const ids = provinces.map(({ id }) => id)
    const steps = await page.evaluate(
      (all) =>
        all.flatMap((from) =>
          ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].flatMap((key) => {
            const link = document.querySelector<SVGAElement>(`[data-map] a[href="/provinces/${from}/"]`)
            link?.focus()
            link?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
            const to = document.activeElement?.getAttribute('href')?.split('/')[2] ?? from
            return to === from ? [] : [{ from, to }]
          }),
        ),
      ids,
    )
    expect(steps.length).toBeGreaterThan(290)
    const across = steps.filter(({ from, to }) => neighbours[from]?.includes(to))
    expect(across.length / steps.length).toBeGreaterThan(0.9)
    // None is left out of the walk.
    expect(new Set(steps.map(({ to }) => to)).size).toBe(provinces.length)
  })

  test('names the province that is pointed at, or has the focus', async () => {
    const page = await openPage('/map/')
    const name = page.locator('[data-map-name]')
    await start(page, 'phuket')
    expect(await name.textContent()).toMatch(/^ภูเก็ต \d+ เรื่อง$/)
    expect(await name.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await name.isVisible()).toBe(false)
    await page.locator('[data-map] a[href="/provinces/tak/"] path').hover()
    await expect.poll(() => name.textContent()).toMatch(/^ตาก/)
  })
})
