import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openPage } from './browser.ts'
import { pageAt } from './built-pages.ts'
import { siteFolder } from './site-folder.ts'

test('a practice leads with its result line, its evidence and what was done, then the problem, the facts and the sources', async () => {
  const page = await openPage('/practices/chiang-mai-child-advocacy-centre/', { width: 360 })
  const tops = await page.evaluate(() =>
    [
      'h1',
      '.result-line',
      '.chain-steps',
      '.share-bar',
      '#action',
      '#ask',
      '#problem',
      '.fact-panel',
      '#sources',
    ].map((selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN),
  )
  expect(tops).not.toContain(Number.NaN)
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
})

test('every section of a practice has its lasting address', async () => {
  const page = await openPage('/practices/chiang-mai-child-advocacy-centre/#limits')
  expect(await page.locator('#limits').textContent()).toBe('ข้อจำกัด')
})

test('a practice reads in full without JavaScript', async () => {
  const page = await openPage('/practices/chiang-mai-child-advocacy-centre/', { script: false })
  const text = await page.locator('main').textContent()
  expect(text).toContain('พ.ศ. 2559')
})

test('the scripts of a practice are a few small conveniences', () => {
  const page = pageAt('/practices/chiang-mai-child-advocacy-centre/')
  const files =
    page?.root.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '') ?? []
  expect(files.length).toBeGreaterThan(0)
  const bytes = files.map((file) => readFileSync(siteFolder + file).length)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4_000)
})

test('dates and figures speak the language of the page', async () => {
  const thai = await openPage('/practices/chiang-mai-child-advocacy-centre/')
  expect(await thai.locator('.fact-panel').textContent()).toContain('30 พฤศจิกายน 2569')
  const english = await openPage('/en/practices/chiang-mai-child-advocacy-centre/')
  expect(await english.locator('.fact-panel').textContent()).toContain('30 November 2026')
})

test('the same page in the other language is one click away', async () => {
  const page = await openPage('/stages/shelter-and-care/')
  await page.locator('.language').click()
  expect(new URL(page.url()).pathname).toBe('/en/stages/shelter-and-care/')
  await page.locator('.language').click()
  expect(new URL(page.url()).pathname).toBe('/stages/shelter-and-care/')
})

test('the slash key leads to the search box, and a search to its results', async () => {
  const page = await openPage('/glossary/')
  await page.keyboard.press('/')
  await page.keyboard.type('แม่สาย')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/?q=*')
  await page.locator('[data-search-state="done"]').waitFor()
  expect(await page.locator('[data-result]').first().getAttribute('data-result')).toBe(
    'chiang-rai-mae-sai-nrm-screening',
  )
})

test('an entry that nobody is recorded to have used says so, and how to hand in a record', async () => {
  const page = await openPage('/en/practices/nrm-2565-package/')
  const section = page.locator('.adoptions')
  expect(await section.textContent()).toContain('no record yet')
  await section.getByRole('link', { name: 'hand in a record' }).click()
  expect(await page.locator('#adoptions').textContent()).toBe('Records of use elsewhere')
})
