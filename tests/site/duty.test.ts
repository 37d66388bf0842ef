import { expect, test } from 'vitest'
import { openPage } from './browser.ts'
import { published } from './published.ts'

test('the offices of my province stand in the duty list, folded above its steps', async () => {
  const page = await openPage('/duty/?province=tak', { width: 360 })
  const offices = page.locator('[data-my-offices]')
  await offices.locator('summary').click()
  const names = await offices.locator('[data-offices] li').allTextContents()
  const inTak = published.practices.filter(({ provinces }) => provinces.includes('tak'))
  const named = inTak.flatMap(({ text }) => text.th.organisations.map(({ name }) => name))
  expect(names.toSorted()).toEqual([...new Set(named)].toSorted())
  expect(names.length).toBeGreaterThan(3)
  expect(await offices.locator('summary').textContent()).toContain(`(${names.length})`)
  await offices.getByRole('link', { name: 'แม่ฮ่องสอน' }).waitFor()
  await page.locator('[data-forget]').click()
  expect(await offices.isVisible()).toBe(false)
})

test('a province that no entry names an office of says so', async () => {
  const named = new Set(published.practices.flatMap(({ provinces }) => provinces))
  const bare = published.vocabulary.provinces.find(({ id }) => !named.has(id))
  const page = await openPage(`/en/duty/?province=${bare?.id}`)
  await page.locator('[data-my-offices] summary').click()
  expect(await page.locator('[data-no-offices]').isVisible()).toBe(true)
  expect(await page.locator('[data-offices] li').count()).toBe(0)
})
