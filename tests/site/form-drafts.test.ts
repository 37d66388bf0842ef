import { readFileSync } from 'node:fs'
import { unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { photo, telling } from '../attachments.ts'
import { says } from '../says.ts'
import { bytesOf, openPage, openTab } from './browser.ts'

const picture = await photo().withExif(telling).jpeg().toBuffer()
const opened = (page: Page) => page.waitForSelector('[data-form-body]:not([hidden])')
const said = (page: Page, words: string) => page.locator('[data-status]', { hasText: words }).waitFor()
const saved = (page: Page) => said(page, says('form.words.saved'))
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
    await expect.poll(() => keptIn(one, 'summary')).toContain('สรุปจากแท็บแรก')
    await two.fill('#th-title', 'ชื่อจากแท็บสอง')
    await said(two, says('form.words.keptApart'))
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
    await said(one, says('form.words.deleted'))
    await two.fill('#th-summary', 'พิมพ์ต่อในแท็บสอง')
    await said(two, says('form.words.goneElsewhere'))
    expect(await two.inputValue('#th-title')).toBe('')
    await one.reload()
    await opened(one)
    expect(await one.locator('[data-draft-list] li').count()).toBe(0)
  })
})

/** What the drafts that the device keeps say in one field. */
const keptIn = (page: Page, field: string) =>
  page.evaluate(async (wanted) => {
    const asked = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    const database = await asked(indexedDB.open('good-practice-drafts', 1))
    const drafts = await asked(database.transaction('drafts').objectStore('drafts').getAll())
    database.close()
    return drafts.map(({ form }) => form.th.facts[wanted])
  }, field)

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
  await page.locator('[data-image-status]', { hasText: says('form.words.imageLate') }).waitFor()
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
  await said(page, says('form.words.opened'))
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
  await said(page, says('form.words.opened'))
  const names = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-download]')])
    return Object.keys(unzipSync(await bytesOf(download)))
  }
  expect(await names()).toContain('from-elsewhere/order.pdf')
  const item = page.locator('[data-image-list] li', { hasText: 'order.pdf' })
  expect(await item.textContent()).toContain(says('form.words.fileUnused'))
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

/** Puts what another version of the form might keep into the device's drafts, which then have that version. */
const keepOther = (page: Page, version: number) =>
  page.evaluate(async (version) => {
    const asked = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const opening = indexedDB.open('good-practice-drafts', version)
    opening.onupgradeneeded = () => {
      const { result } = opening
      if (!result.objectStoreNames.contains('drafts'))
        result.createObjectStore('drafts', { keyPath: 'key', autoIncrement: true })
      if (version > 1) result.createObjectStore('texts', { autoIncrement: true })
    }
    const database = await asked(opening)
    const stores = [...database.objectStoreNames]
    const writing = database.transaction(stores, 'readwrite')
    const form = { id: '', th: { facts: { title: 'เรื่องที่เปิดได้' }, sections: [] } }
    const good = { name: '', form, files: [], own: undefined, changedAt: 5 }
    await asked(writing.objectStore('drafts').add(good))
    await asked(writing.objectStore('drafts').add({ name: 'ตัดขาด', form: { id: '' } }))
    if (version > 1)
      await asked(writing.objectStore('texts').add({ name: 'ของรุ่นใหม่', words: 'ข้อความของรุ่นใหม่' }))
    database.close()
  }, version)

describe('drafts of another version or shape', () => {
  test.each([
    [1, ['ตัดขาด']],
    [2, ['ตัดขาด', 'ของรุ่นใหม่']],
  ])('are set aside and given out, and the others open (version %i)', async (version, names) => {
    // A page of the site without the form, so that nothing holds the database open.
    const page = await openPage('/about/')
    await keepOther(page, version)
    await page.goto('/contribute/new/')
    await opened(page)
    expect(await page.inputValue('#th-title')).toBe('เรื่องที่เปิดได้')
    await page.waitForSelector('[data-aside]:not([hidden])')
    expect((await page.locator('[data-aside-name]').allTextContents()).sort()).toEqual([...names].sort())
    const item = page.locator('[data-aside-list] li', { hasText: names.at(-1) ?? '' })
    const [download] = await Promise.all([page.waitForEvent('download'), item.locator('[data-raw]').click()])
    expect(JSON.parse(new TextDecoder().decode(await bytesOf(download)))).toMatchObject({
      name: names.at(-1),
    })
    await page.fill('#th-summary', 'เขียนต่อได้')
    await saved(page)
    await page.reload()
    await opened(page)
    expect(await page.inputValue('#th-summary')).toBe('เขียนต่อได้')
    expect(await page.locator('[data-aside-name]').count()).toBe(names.length)
    await pressTwice(page, '[data-delete-all]')
    await said(page, says('form.words.deleted'))
    await page.reload()
    await opened(page)
    expect(await page.locator('[data-aside]').isHidden()).toBe(true)
    expect(await page.locator('[data-aside-name]').count()).toBe(0)
  })
})

test('of several files each becomes a draft of its own, and what cannot be read is told by its name', async () => {
  const page = await openForm()
  const text = (title: string) => new TextEncoder().encode(`---\nstatus: draft\ntitle: ${title}\n---\n`)
  const organisations = Array.from({ length: 101 }, (_, number) => `\n  - name: หน่วย ${number}`).join('')
  const files = {
    'one.zip': zipSync({ 'one/th.mdx': text('เรื่องที่หนึ่ง') }),
    'torn.docx': new TextEncoder().encode('PK not a file of Word'),
    'alias.zip': zipSync({ 'alias/th.mdx': text('*nowhere') }),
    'many.zip': zipSync({ 'many/th.mdx': text(`ก\norganisations:${organisations}`) }),
    'two.zip': zipSync({ 'two/th.mdx': text('เรื่องที่สอง') }),
  }
  await page.setInputFiles(
    '[data-own-file]',
    Object.entries(files).map(([name, bytes]) => fileOf(name, bytes)),
  )
  await said(page, `two.zip: ${says('form.words.opened')}`)
  const status = await page.locator('[data-status]').textContent()
  const refused = says('form.words.refused')
  for (const words of [
    `one.zip: ${says('form.words.opened')}`,
    `torn.docx: ${refused}`,
    `alias.zip: ${refused}`,
  ])
    expect(status).toContain(words)
  expect(status).toMatch(new RegExp(`many\\.zip: ${refused} .*เกิน 100`))
  const titles = await page.locator('[data-draft-title]').allTextContents()
  expect(titles).toEqual(expect.arrayContaining(['เรื่องที่หนึ่ง', 'เรื่องที่สอง']))
  expect(titles).toHaveLength(2)
})

test('a picture that would fill the memory is not taken apart', async () => {
  const page = await openForm()
  const black = await sharp({ create: { width: 16_000, height: 8000, channels: 3, background: 'black' } })
    .png()
    .toBuffer()
  await page.evaluate(() => {
    window.createImageBitmap = () => {
      document.body.dataset['takenApart'] = ''
      return Promise.reject(new Error('it was taken apart'))
    }
  })
  await page.setInputFiles('[data-image-file]', fileOf('black.png', black))
  await page.locator('[data-image-status]', { hasText: says('form.words.imageRefused') }).waitFor()
  expect(await page.locator('[data-image-list] > *').count()).toBe(0)
  expect(await page.locator('[data-taken-apart]').count()).toBe(0)
})

describe('an entry that others mend while somebody mends it', () => {
  const after = '[data-locale=th] [data-field=results] [data-row] [data-field=after] input >> nth=1'
  const notice = '[data-meanwhile]:not([hidden])'

  /** A draft of an entry in which the owner was changed; the library has another figure by the time it is opened again. */
  async function reopened(field: string, mine: (page: Page) => Promise<void>) {
    const page = await openTab()
    // What a service worker fetches cannot be answered from here.
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    let isChanged = false
    await page.route('**/practices/happy-shelter/th.mdx', async (route) => {
      const text = await (await fetch(route.request().url())).text()
      await route.fulfill({ body: isChanged ? text.replace('after: 220', 'after: 231') : text })
    })
    await page.goto('/contribute/new/?entry=happy-shelter')
    await expect.poll(() => page.inputValue(after)).toBe('220')
    await page.locator('[data-status]', { hasText: says('form.words.saved') }).waitFor()
    expect(await page.locator(notice).count()).toBe(0)
    const before = JSON.stringify(await keptIn(page, field))
    await mine(page)
    await expect.poll(async () => JSON.stringify(await keptIn(page, field))).not.toBe(before)
    isChanged = true
    await page.goto('/contribute/new/')
    await page.locator(notice).waitFor()
    return page
  }

  test('is told which parts changed, and what only they changed is taken over with a press', async () => {
    const page = await reopened('owner', (form) => form.fill('#th-owner', 'หน่วยงานของฉัน'))
    expect(await page.locator(`${notice} li`).count()).toBe(1)
    await page.getByRole('button', { name: says('form.words.takeOver') }).click()
    expect(await page.inputValue(after)).toBe('231')
    expect(await page.inputValue('#th-owner')).toBe('หน่วยงานของฉัน')
    await page.locator('[data-status]', { hasText: says('form.words.saved') }).waitFor()
    await page.reload()
    await expect.poll(() => page.inputValue(after)).toBe('231')
    await page.waitForLoadState('networkidle')
    expect(await page.locator(notice).count()).toBe(0)
  })

  test('keeps its own words where both changed the same, and shows the others', async () => {
    const page = await reopened('results', (form) => form.fill(after, '300'))
    expect(await page.textContent(notice)).toContain('231')
    await page.getByRole('button', { name: says('form.words.keepMine') }).click()
    expect(await page.inputValue(after)).toBe('300')
  })
})
