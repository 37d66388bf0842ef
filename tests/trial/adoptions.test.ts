import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { says } from '../says.ts'
import { overflow, violations } from '../site/axe.ts'
import { openPage } from '../site/browser.ts'

const { out } = inject('trial')
const practice = '/practices/mae-sai-interpreters/'

/** Invented records: no source documents any yet, and the library holds no others. */
describe('records of use elsewhere', () => {
  test.each([360, 1280])('stand on the page, failures beside successes, at %i px', async (width) => {
    const page = await openPage(practice, { width })
    const records = page.locator('.adoption')
    expect(await records.locator('h3 a').allTextContents()).toEqual([
      expect.stringContaining('ตาก'),
      expect.stringContaining('น่าน'),
    ])
    expect(await records.locator('.badge').allTextContents()).toEqual([
      says('outcome.partly'),
      says('outcome.harmed'),
    ])
    expect(await records.first().textContent()).toContain('พ.ศ. 2566')
    expect(await page.locator('.spread-map dt').allInnerTexts()).toHaveLength(3)
    expect(await page.locator('.spread-map').getByRole('img').count()).toBe(1)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page)).toEqual([])
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  test('speak English where they were translated, and say that they are Thai where not', async () => {
    const page = await openPage(`/en${practice}`)
    const [first, second] = await page.locator('.adoption').all()
    expect(await first?.textContent()).toContain('Night shifts had no interpreter.')
    expect(await first?.locator('[lang=th]').count()).toBe(0)
    expect(await second?.locator('dd[lang=th]').first().textContent()).toBe('พมจ.น่าน')
  })

  test('cite sources that the list at the end has', async () => {
    const page = await openPage(practice)
    const cited = await page
      .locator('.adoptions a[href^="#source-"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(cited.length).toBeGreaterThan(2)
    for (const href of cited) expect(await page.locator(`${href}`).count()).toBe(1)
  })

  test('make the entry adopted, by the success alone', async () => {
    const page = await openPage(`/en${practice}`)
    const last = page.locator('.chain-told > li').last()
    expect(await last.textContent()).toContain(says('evidence.repeated', { locale: 'en' }))
    expect(await last.getAttribute('class')).toContain('filled')
  })

  test('that did harm are told at the top and among the reasons', async () => {
    const page = await openPage(`/en${practice}`)
    const told = says('adoption.harmed', { locale: 'en', holes: { count: 1 } })
    expect(await page.locator('.chain-told > li').last().textContent()).toContain(told)
    expect(await page.locator('article > .notice').first().textContent()).toContain(told)
    await page.locator('article > .notice a[href="#adoptions"]').click()
    expect(new URL(page.url()).hash).toBe('#adoptions')
  })

  test('stand on the page of the province, which leads to them', async () => {
    const page = await openPage(`/en/provinces/tak/`)
    const adopted = page.locator('section', { has: page.locator('#adopted') })
    expect(await adopted.textContent()).toContain(says('outcome.partly', { locale: 'en' }))
    await adopted.getByRole('link').click()
    expect(new URL(page.url()).hash).toBe('#adoptions')
    const home = await openPage(`/en/provinces/chiang-rai/`)
    expect(await home.locator('#adopted').count()).toBe(0)
  })

  test('are given out as data', () => {
    const { adoptions, sources } = JSON.parse(
      readFileSync(join(out, 'data/practices/mae-sai-interpreters.json'), 'utf8'),
    )
    expect(adoptions).toMatchObject([
      {
        province: 'tak',
        year: 2023,
        outcome: 'partly',
        text: { en: { office: 'Tak provincial MSDHS office' } },
      },
      { province: 'nan', year: 2024, outcome: 'harmed', text: { en: null } },
    ])
    expect(sources.map(({ key }: { key: string }) => key)).toEqual(['TIP2023', 'TIP2024'])
    expect(readFileSync(join(out, 'data/practices.csv'), 'utf8')).toContain(
      'tak 2023: partly | nan 2024: harmed',
    )
  })
})
