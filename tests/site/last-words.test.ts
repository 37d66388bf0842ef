import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { says } from '../says.ts'
import { openPage, openTab } from './browser.ts'

const words = 'พิมพ์ไว้ก่อนออก'
const title = '#th-title'
const opened = (page: Page) => page.waitForSelector('[data-form-body]:not([hidden])')

async function openForm(page: Page) {
  await page.goto('/contribute/new/')
  await opened(page)
}

/** Types like a person; what comes next follows the last letter at once. */
async function type(page: Page) {
  await page.click(title)
  await page.keyboard.type(words)
}

const ways: Record<string, (page: Page) => Promise<unknown>> = {
  'a reload': (page) => page.reload(),
  'a link': (page) => page.click('.site-footer nav a'),
  'the way back': (page) => page.goBack(),
  'closing the page': (page) => page.close(),
  'the quick exit': async (page) => {
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape')
    await page.waitForURL('https://www.tmd.go.th/')
  },
}

test.each(Object.entries(ways))('leaving by %s right after a letter loses nothing', async (_, leave) => {
  const page = await openPage('/about/')
  await page.context().route('https://www.tmd.go.th/', (route) => route.fulfill({ body: 'weather' }))
  await openForm(page)
  await type(page)
  await leave(page)
  await expectOneDraft(await page.context().newPage())
})

test('nor does it of a draft that was kept before', async () => {
  const page = await openTab()
  await openForm(page)
  await page.fill('#th-summary', 'สรุปที่เก็บแล้ว')
  await page.locator('[data-status]', { hasText: says('form.words.saved') }).waitFor()
  await type(page)
  await page.close()
  await expectOneDraft(await page.context().newPage())
})

async function expectOneDraft(page: Page) {
  await openForm(page)
  expect(await page.inputValue(title)).toBe(words)
  expect(await page.locator('[data-draft-list] li').count()).toBe(1)
}

test('whoever never pauses is kept all the same', async () => {
  const page = await openTab()
  await openForm(page)
  // The letters come faster than any pause, for as long as the test looks.
  await page.evaluate((box) => {
    setInterval(() => document.querySelector(box)?.dispatchEvent(new Event('input', { bubbles: true })), 50)
  }, title)
  await page.locator('[data-status]', { hasText: says('form.words.saved') }).waitFor()
})

test('what one device deletes of its drafts, it deletes of the last words too', async () => {
  const page = await openTab()
  await openForm(page)
  await page.fill(title, words)
  await page.locator('[data-status]', { hasText: says('form.words.saved') }).waitFor()
  await type(page)
  await page.click('[data-delete-all]')
  await page.click('[data-delete-all]')
  await page.locator('[data-status]', { hasText: says('form.words.deleted') }).waitFor()
  await page.reload()
  await opened(page)
  expect(await page.inputValue(title)).toBe('')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

describe('where the browser keeps no drafts', () => {
  async function openBlocked() {
    const page = await openTab()
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('blocked', 'SecurityError')
      }
    })
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await page.context().route('https://www.tmd.go.th/', (route) => route.fulfill({ body: 'weather' }))
    await openForm(page)
    return { page, asked }
  }

  test('the page says so at once, and asks whoever leaves with words', async () => {
    const { page, asked } = await openBlocked()
    expect(await page.textContent('[data-status]')).toBe(says('form.words.notSaved'))
    await page.reload()
    expect(asked).toEqual([])
    await opened(page)
    await type(page)
    await page.reload()
    expect(asked).toEqual(['beforeunload'])
    await opened(page)
    // What could be noted is there all the same.
    expect(await page.inputValue(title)).toBe(words)
  })

  test('the quick exit asks nothing', async () => {
    const { page, asked } = await openBlocked()
    await type(page)
    await ways['the quick exit']?.(page)
    expect(asked).toEqual([])
  })
})
