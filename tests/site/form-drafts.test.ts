import { readFileSync } from 'node:fs'
import { unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { photo, telling } from '../attachments.ts'
import { bytesOf, openPage } from './browser.ts'

const picture = await photo().withExif(telling).jpeg().toBuffer()
const opened = (page: Page) => page.waitForSelector('[data-form-body]:not([hidden])')
const said = (page: Page, words: string) => page.locator('[data-status]', { hasText: words }).waitFor()
const saved = (page: Page) => said(page, 'เก็บในเครื่องนี้แล้ว')
const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
})

async function openForm(): Promise<Page> {
  const page = await openPage('/contribute/new/')
  await opened(page)
  return page
}

/** A second tab of the same device. */
async function openBeside(page: Page): Promise<Page> {
  const beside = await page.context().newPage()
  await beside.goto('/contribute/new/')
  await opened(beside)
  return beside
}

const pressTwice = async (page: Page, selector: string) => {
  await page.click(selector)
  await page.click(selector)
}

describe('a draft in two tabs', () => {
  test('what each wrote is kept, the later one apart', async () => {
    const one = await openForm()
    await one.fill('#th-title', 'ชื่อจากแท็บแรก')
    await saved(one)
    const two = await openBeside(one)
    expect(await two.inputValue('#th-title')).toBe('ชื่อจากแท็บแรก')
    await one.fill('#th-summary', 'สรุปจากแท็บแรก')
    await expect.poll(() => summariesIn(one)).toContain('สรุปจากแท็บแรก')
    await two.fill('#th-title', 'ชื่อจากแท็บสอง')
    await said(two, 'เก็บเป็นอีกฉบับ')
    await two.fill('#th-title', 'ชื่อจากแท็บสอง แก้อีกครั้ง')
    await saved(two)
    await two.reload()
    await opened(two)
    expect(await two.locator('[data-draft-title]').allTextContents()).toEqual([
      'ชื่อจากแท็บสอง แก้อีกครั้ง',
      'ชื่อจากแท็บแรก',
    ])
  })

  test('what was deleted from the device does not come back from another tab', async () => {
    const one = await openForm()
    await one.fill('#th-title', 'จะถูกลบ')
    await saved(one)
    const two = await openBeside(one)
    await pressTwice(one, '[data-delete-all]')
    await said(one, 'ลบทุกฉบับร่าง')
    await two.fill('#th-summary', 'พิมพ์ต่อในแท็บสอง')
    await said(two, 'ถูกลบในแท็บอื่นแล้ว')
    expect(await two.inputValue('#th-title')).toBe('')
    await one.reload()
    await opened(one)
    expect(await one.locator('[data-draft-list] li').count()).toBe(0)
  })
})

/** The summaries that the device keeps. */
const summariesIn = (page: Page) =>
  page.evaluate(async () => {
    const asked = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    const database = await asked(indexedDB.open('good-practice-drafts', 1))
    const drafts = await asked(database.transaction('drafts').objectStore('drafts').getAll())
    database.close()
    return drafts.map(({ form }) => form.th.facts.summary)
  })

test('images that are read too late stand in no other draft', async () => {
  const page = await openForm()
  await page.fill('#th-title', 'เรื่องที่เลือกภาพ')
  await saved(page)
  await page.evaluate(() => {
    const draw = window.createImageBitmap.bind(window)
    window.createImageBitmap = async (image: ImageBitmapSource) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      return draw(image)
    }
  })
  await page.setInputFiles('[data-image-file]', fileOf('photo.jpg', picture))
  await pressTwice(page, '[data-delete-all]')
  await page.locator('[data-image-status]', { hasText: 'ภาพจึงไม่ได้เพิ่ม' }).waitFor()
  expect(await page.locator('[data-image-list] > *').count()).toBe(0)
  await page.reload()
  await opened(page)
  expect(await page.locator('[data-draft-list] li').count()).toBe(0)
})

test('a folder from elsewhere leaves the form without what its pictures hide', async () => {
  const page = await openForm()
  const text = readFileSync('practices/happy-shelter/th.mdx')
  const zip = zipSync({ 'from-elsewhere/th.mdx': text, 'from-elsewhere/image-1.jpg': picture })
  await page.setInputFiles('[data-own-file]', fileOf('from-elsewhere.zip', zip))
  await said(page, 'เปิดไฟล์เป็นฉบับร่างใหม่แล้ว')
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-download]')])
  const files = unzipSync(await bytesOf(download))
  const left = files['from-elsewhere/image-1.jpg']
  expect(left?.length).toBeGreaterThan(0)
  expect(Buffer.from(left ?? []).includes('Exif')).toBe(false)
})

test('a document that came with an entry is shown as it is kept, and can be removed', async () => {
  const page = await openForm()
  const text = readFileSync('practices/happy-shelter/th.mdx')
  const document = new TextEncoder().encode('%PDF-1.7')
  const zip = zipSync({ 'from-elsewhere/th.mdx': text, 'from-elsewhere/order.pdf': document })
  await page.setInputFiles('[data-own-file]', fileOf('from-elsewhere.zip', zip))
  await said(page, 'เปิดไฟล์เป็นฉบับร่างใหม่แล้ว')
  const names = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-download]')])
    return Object.keys(unzipSync(await bytesOf(download)))
  }
  expect(await names()).toContain('from-elsewhere/order.pdf')
  const item = page.locator('[data-image-list] li', { hasText: 'order.pdf' })
  expect(await item.textContent()).toContain('ข้อความยังไม่ได้ใช้ไฟล์นี้')
  await item.getByRole('button', { name: 'ลบเอกสาร' }).click()
  expect(await item.count()).toBe(0)
  expect(await names()).not.toContain('from-elsewhere/order.pdf')
})

test('what was typed last is kept when one leaves at once', async () => {
  const page = await openForm()
  // The pause after which it is kept otherwise never ends.
  await page.evaluate(() => Object.assign(window, { setTimeout: () => 0 }))
  await page.fill('#th-title', 'พิมพ์แล้วออกทันที')
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await page.locator('[data-draft-title]', { hasText: 'พิมพ์แล้วออกทันที' }).waitFor()
})
