import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { photo, telling } from '../attachments.ts'
import { says } from '../says.ts'
import { overflow, violations } from './axe.ts'
import { bytesOf, openTab } from './browser.ts'
import { complaintsOf } from './complaints.ts'
import { keyboardOf } from './keyboard.ts'

const id = 'chiang-mai-child-advocacy-centre'
const thai = readFileSync(`practices/${id}/th.mdx`, 'utf8')
const english = readFileSync(`practices/${id}/en.mdx`, 'utf8')
const heading = '## ปัญหาหน้างานที่พบ\n'
const added = 'หลายหน่วยงานถามคำถามเดียวกัน'
const picture = await photo().withExif(telling).jpeg().toBuffer()

/** A published entry with a word more in one section and a picture, an entry that is new, one that cannot be read, and a file of no entry. */
const sent = zipSync({
  [`${id}/th.mdx`]: strToU8(thai.replace(heading, `${heading}\n${added}\n\n![ห้องว่าง](./room.jpg)\n`)),
  [`${id}/en.mdx`]: strToU8(english),
  [`${id}/room.jpg`]: new Uint8Array(picture),
  'a-new-post/th.mdx': strToU8(thai.replace(/^code:.*\n/m, '').replace(/^title:.*$/m, 'title: เรื่องใหม่สมมุติ')),
  'a-broken-post/th.mdx': strToU8('---\ntitle: [\n---\n'),
  [`${id}/IMG_1.JPG`]: strToU8('x'),
})

describe('a reviewer on a phone, with the keyboard alone', () => {
  let page: Page
  let hands: ReturnType<typeof keyboardOf>
  let complaints: string[]
  const area = (name: string) => page.locator(`[data-${name}]`)
  const copied = () => page.evaluate(() => navigator.clipboard.readText())

  beforeAll(async () => {
    page = await openTab({ width: 360 })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    complaints = await complaintsOf(page)
    hands = keyboardOf(page)
    await page.goto('/contribute/review/')
    await area('desk').waitFor()
  })

  async function open() {
    const chooser = page.waitForEvent('filechooser')
    await hands.press('[data-open=files]')
    await (await chooser).setFiles({
      name: 'sent.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(sent),
    })
    await page
      .locator('[data-status]', { hasText: says('review.words.opened', { holes: { count: 2 } }) })
      .waitFor()
  }

  test('opens what was sent; what is wrong with one entry stops no other, and is told by its name', async () => {
    await open()
    expect(await page.evaluate(() => document.activeElement?.matches('[data-title]'))).toBe(true)
    expect(await area('refused').locator('li').allTextContents()).toEqual([
      expect.stringMatching(/^a-broken-post: /),
      expect.stringContaining('IMG_1.JPG'),
    ])
  })

  test('sees what changed since the library’s version, and what is older in English now', async () => {
    expect(await area('changes').textContent()).toContain(says('review.words.against-library'))
    expect(await area('changes').locator('h4').allTextContents()).toEqual(['ปัญหาหน้างานที่พบ (ฉบับไทย)'])
    expect(await area('changes').locator('ins').allTextContents()).toEqual([expect.stringContaining(added)])
    expect(await area('changes').locator('del').count()).toBe(0)
    const rows = area('beside').locator('.beside-row', { hasText: says('review.words.older') })
    expect(await rows.locator('h4').allTextContents()).toEqual(['ปัญหาหน้างานที่พบ'])
    expect(await rows.locator('[lang=en]').textContent()).toContain('The centre’s director'.replace('’', "'"))
  })

  test('sees every picture, with what it says and hides, and what the check finds', async () => {
    const figure = area('pictures').locator('figure')
    await figure.locator('img[alt="ห้องว่าง"]').waitFor()
    expect(await figure.textContent()).toContain(says('review.words.pictureMend'))
    expect(await area('findings').locator('li').count()).toBeGreaterThan(0)
  })

  test('answers the questions and copies the review, which is in both languages', async () => {
    for (const [index, key] of ['Space', 'ArrowDown', 'ArrowUp', 'Space', 'Space'].entries())
      await hands.press(`fieldset:nth-of-type(${index + 1}) input`, key)
    await hands.to('fieldset:nth-of-type(1) input', 'Shift+Tab')
    await hands.write('fieldset:nth-of-type(1) textarea', 'ภาพแรกไม่ชัด')
    await hands.press('.copy-text button')
    await page.locator('.copy-text [role=status]', { hasText: says('share.copied') }).waitFor()
    const text = await copied()
    expect(text).toContain(`ผลตรวจทาน: ${id}\n`)
    expect(text).toContain('ภาพและ PDF: ใช่ – หมายเหตุ: ภาพแรกไม่ชัด')
    expect(text).toContain('ชื่อคน: ไม่ใช่')
    expect(text).toContain('Exceptions: cannot say')
    expect(text).toContain('room.jpg')
    expect(text).not.toContain(added)
    const file = page.waitForEvent('download')
    await hands.press('[data-download]')
    expect(String(await bytesOf(await file))).toBe(text)
  })

  test('breaks no rule of axe, no policy, and no line, whatever the page shows', async () => {
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      expect(await violations(page, theme === 'light' ? 'all' : 'colours')).toEqual([])
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  })

  test('goes on to the next entry, which is new, and has its own answers', async () => {
    await hands.press('[data-next]')
    await page.locator('[data-title]', { hasText: 'เรื่องใหม่สมมุติ' }).waitFor()
    expect(await area('changes').textContent()).toBe(says('review.words.against-nothing'))
    expect(await page.locator('[data-questions] input:checked').count()).toBe(0)
    expect(await area('pictures').textContent()).toBe(says('review.words.noPictures'))
  })

  test('finds the answers again after coming back, until they are deleted', async () => {
    await page.reload()
    await area('desk').waitFor()
    await open()
    expect(await page.locator('[data-questions] input:checked').count()).toBe(5)
    await hands.press('[data-empty]')
    await page.locator('[data-answers-status]', { hasText: says('review.words.emptied') }).waitFor()
    expect(await page.locator('[data-questions] input:checked').count()).toBe(0)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  })

  test('holds it against another version that somebody has', async () => {
    const chooser = page.waitForEvent('filechooser')
    await hands.press('[data-compare-with]', 'Enter')
    const other = strToU8(thai.replace(/^title:.*$/m, 'title: ชื่อก่อนหน้าสมมุติ'))
    await (await chooser).setFiles({ name: 'th.mdx', mimeType: 'text/plain', buffer: Buffer.from(other) })
    await page.locator('[data-compare-status]', { hasText: says('review.words.compared') }).waitFor()
    expect(await area('changes').locator('h4').allTextContents()).toContain('ชื่อเรื่อง (ฉบับไทย)')
    expect(await area('changes').locator('del').first().textContent()).toContain('ชื่อก่อนหน้า')
  })
})
