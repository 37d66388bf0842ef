import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openTab } from './browser.ts'
import { builtPages } from './built-pages.ts'

const elsewhere = 'https://www.tmd.go.th/'
const address = '/practices/chiang-mai-child-advocacy-centre/'

const answers = {
  comes: { contentType: 'text/html', body: '<title>weather</title>' },
  // No content: the browser stays where it is, as it does while it waits.
  never: { status: 204 },
}

/** Reads two pages; the neutral site is answered from here. */
async function read({
  weather = 'comes',
  script = true,
}: {
  weather?: keyof typeof answers
  script?: boolean
} = {}) {
  const page = await openTab({ width: 360, script })
  await page.route(`${elsewhere}**`, (route) => route.fulfill(answers[weather]))
  await page.goto('/about/')
  await page.goto(address)
  return page
}

const exit = '[data-quick-exit]'
const ways: Record<string, (page: Page) => Promise<void>> = {
  'a click': (page) => page.click(exit),
  'the keyboard, as the second stop': async (page) => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
  },
  'Escape three times': async (page) => {
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape')
  },
  'Escape three times while typing': async (page) => {
    await page.click('.search-opener summary')
    expect(await page.locator('[data-site-search]').evaluate((box) => box === document.activeElement)).toBe(
      true,
    )
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape')
  },
}

describe.each(Object.entries(ways))('leaving by %s', (_, leave) => {
  test('leads to the neutral page, and back does not lead to the page that was left', async () => {
    const page = await read()
    await leave(page)
    await page.waitForURL(elsewhere)
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/about/')
    await page.goForward()
    expect(page.url()).toBe(elsewhere)
  })

  test('shows nothing while the neutral page does not come', async () => {
    const page = await read({ weather: 'never' })
    await leave(page)
    await page.waitForFunction(() => document.title === 'www.tmd.go.th')
    expect(await page.locator('body').innerHTML()).toBe('')
  })
})

test('one Escape more does not stop the neutral page from loading', async () => {
  const page = await read({ weather: 'never' })
  const pressEscape = () =>
    page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true })))
  expect(await pressEscape()).toBe(true)
  await page.click(exit)
  expect(await pressEscape()).toBe(false)
})

test('fewer presses, or presses far apart, do not leave', async () => {
  const page = await read()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await page.keyboard.press('Escape')
  await page.waitForTimeout(1600)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.waitForTimeout(300)
  expect(new URL(page.url()).pathname).toBe(address)
})

test('leaves without JavaScript too, and tells nobody where from', async () => {
  const page = await read({ script: false })
  const asked = page.waitForRequest(elsewhere)
  await page.click(exit)
  expect(await (await asked).headerValue('referer')).toBeNull()
  await page.waitForURL(elsewhere)
})

test('stays in sight on a phone, large enough for a thumb, and is not printed', async () => {
  const page = await read()
  await page.evaluate(() => scrollTo(0, 2000))
  const box = await page.locator(exit).boundingBox()
  expect(box?.y).toBeLessThanOrEqual(1)
  expect(box?.height).toBeGreaterThanOrEqual(44)
  expect(box?.width).toBeGreaterThanOrEqual(44)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator(exit).isVisible()).toBe(false)
})

test('what gets the focus is not hidden behind it', async () => {
  const page = await read()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  const bottom = await page.locator('.quick-exit').evaluate((bar) => bar.getBoundingClientRect().bottom)
  const tops: number[] = []
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Shift+Tab')
    tops.push(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0))
  }
  expect(Math.min(...tops)).toBeGreaterThanOrEqual(bottom)
})

test('stands on every page but the cards that stand in pages of others', () => {
  const own = builtPages.filter(({ path }) => !/^(\/en)?\/embed\//.test(path))
  const without = own.filter(({ root }) => root.querySelector(`${exit}[rel~="noreferrer"]`) === null)
  expect(without.map(({ path }) => path)).toEqual([])
})
