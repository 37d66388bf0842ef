import { expect, test } from 'vitest'
import { openPage } from './browser.ts'
import { builtPages } from './built-pages.ts'

const screen = 780

test('three taps from the first page to steps and a number to call, each on the first screen', async () => {
  const page = await openPage('/', { width: 360 })
  const onScreen = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox()
    expect(box?.y, selector).toBeLessThan(screen)
  }
  await onScreen('.home-first a[href^="tel:"]')
  await onScreen('.doors li:first-child a')
  await page.locator('.doors li:first-child a').click()
  await page.waitForURL('**/duty/')
  await onScreen('.call-now a[href="tel:1300"]')
  await onScreen('.duty-stage li')
})

test('an officer chooses a province once; problems begin with what is nearest, and forgetting forgets', async () => {
  const page = await openPage('/', { width: 360 })
  await page.locator('#my-province').selectOption('nakhon-phanom')
  await page.locator('[data-near-page]', { hasText: 'นครพนม' }).waitFor()
  await page.getByRole('link', { name: 'ติดปัญหาหน้างาน' }).click()
  await page.getByRole('link', { name: 'กระบวนการยังไม่เป็นมิตรกับเด็ก' }).click()
  await page.waitForURL('**/pain-points/child-sensitive-gap/')
  expect(await page.locator('#my-province').inputValue()).toBe('nakhon-phanom')
  const marks = await page.locator('[data-near] .card [data-near-mark]').allTextContents()
  expect(marks.length).toBeGreaterThan(3)
  const order = ['ในจังหวัดของท่าน', 'จังหวัดติดกัน', 'ภาคเดียวกัน', 'ทั่วประเทศ', 'ภาคอื่น']
  const ranks = marks.map((mark) => order.indexOf(mark))
  expect(ranks).not.toContain(-1)
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  await page.locator('[data-forget]').click()
  await page.reload()
  expect(await page.locator('#my-province').inputValue()).toBe('')
})

test('the box of the first page leads to what was typed, without a script too', async () => {
  const page = await openPage('/', { width: 360, script: false })
  await page.locator('.search-door input').fill('ผู้เสียหายไม่ยอมให้ปากคำ')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\/\?q=/)
})

/** Every choice of a province and a problem leads to the problem's page, which leaves nothing out. */
test('each problem shows all its practices, wherever somebody works', () => {
  const problems = builtPages.filter(({ path }) => /^\/pain-points\/[^/]+\/$/.test(path))
  expect(problems.length).toBe(20)
  for (const { path, root } of problems)
    expect(root.querySelectorAll('[data-near] .card[data-where]').length, path).toBeGreaterThan(0)
})

test('the header is one line of a phone, and the menu opens without a script', async () => {
  const page = await openPage('/', { width: 360, script: false })
  const bar = await page.locator('.site-bar').boundingBox()
  expect(bar?.height).toBeLessThanOrEqual(64)
  await page.locator('.menu-opener summary').click()
  await page.locator('.site-menu').getByRole('link', { name: 'จังหวัด', exact: true }).click()
  await page.waitForURL('**/provinces/')
})

test('the steps of an entry begin on the second screen of a phone at the latest', async () => {
  const entries = builtPages.filter(({ path }) => /^\/practices\/[^/]+\/$/.test(path))
  expect(entries.length).toBeGreaterThan(90)
  const page = await openPage('/', { width: 360, points: false })
  const late: string[] = []
  for (const { path } of entries.filter((_, index) => index % 10 === 0)) {
    await page.goto(path)
    const top = await page
      .locator('.entry-text h2')
      .first()
      .evaluate((first) => first.getBoundingClientRect().top + scrollY)
    if (top >= 2 * screen) late.push(`${path} ${top}`)
  }
  expect(late).toEqual([])
})

test('a link to what is folded opens it, with its heading in sight', async () => {
  const page = await openPage('/practices/happy-shelter/#facts', { width: 360 })
  await page.waitForFunction(() => document.querySelector<HTMLDetailsElement>('details:has(#facts)')?.open)
  expect(await page.locator('#facts dl').isVisible()).toBe(true)
})
