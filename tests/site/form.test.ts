import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { HeadingLevel, Paragraph } from 'docx'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkWithAttachments } from '../check-folder.ts'
import { line, wordFile } from '../import/word/parts.ts'
import { says } from '../says.ts'
import { bytesOf, openPage, openTab } from './browser.ts'
import { builtPages } from './built-pages.ts'
import { keyboardOf } from './keyboard.ts'
import { siteFolder } from './site-folder.ts'

/** What is beside a field, once the check has run. */
const beside = async (page: Page, id: string, words: string) =>
  page.locator(`#${id}-problems`, { hasText: words }).waitFor()
const found = (page: Page, words: string) => page.locator('[data-check-status]', { hasText: words }).waitFor()

/** A field in the first row of a table. */
const inRow = (rows: string, field: string) => `[data-field=${rows}] [data-row] [data-field=${field}]`
/** The same beside a field in a row, whose id has a number of its own. */
const besideInRow = (page: Page, rows: string, field: string, words: string) =>
  page.locator(`${inRow(rows, field)} [data-problems]`, { hasText: words }).waitFor()

const story = {
  problem: 'ผู้เสียหายให้ถ้อยคำไม่ได้ เพราะไม่มีล่าม<Cite source="NOBODY" />',
  action: 'ขึ้นทะเบียนล่าม โทร 081-234-5678',
  results: 'มีล่าม<b>ทุกวัน</b>',
  'do-no-harm': 'ล่ามลงนามรักษาความลับ',
}

describe('an entry written with the keyboard alone', () => {
  let page: Page
  let hands: ReturnType<typeof keyboardOf>
  beforeAll(async () => {
    page = await openPage('/contribute/new/', { keeps: true })
    hands = keyboardOf(page)
    await page.waitForSelector('[data-form-body]:not([hidden])')
    // Nothing is wrong before something was written.
    await found(page, says('form.words.nothingYet'))
    expect(await page.locator('[data-check-list] li, [aria-invalid]').count()).toBe(0)
  })

  test('every field is filled in, with mistakes of many kinds', async () => {
    await hands.write('#id', 'interpreters-at-a-post')
    await hands.press('input[name=th-kind]', 'Space')
    await hands.write('#th-title', 'ล่ามประจำด่านสมมุติในจังหวัดเชียงราย')
    await hands.pick('provinces', 'แม่สาย')
    await hands.press('[data-field=addresses] [data-add-row]')
    await hands.choose(`${inRow('addresses', 'problem')} select`, 'interpreter-shortage')
    for (const [section, text] of Object.entries(story)) await hands.write(`#th-section-${section}`, text)
    await hands.write('#th-evidenceReason', 'มีตัวเลขจากรายงาน แต่ไม่มีกลุ่มเปรียบเทียบ')
    await hands.press('[data-field=results] [data-add-row]')
    await hands.keyboard.insertText('ผู้เสียหายที่มีล่าม')
    await hands.write(`${inRow('results', 'after')} input`, '๑๙')
    await hands.write(`${inRow('results', 'period')} input`, 'ตลอดโครงการ')
    await hands.choose(`${inRow('results', 'shows')} select`, 'comparison')
    await hands.choose(`${inRow('results', 'on')} select`, 'mass-influx')
    await hands.press('[data-field=organisations] [data-add-row]')
    await hands.keyboard.insertText('พมจ.เชียงราย')
    await hands.press('[data-field=organisations] select', 'ArrowDown')
    await hands.press('[data-field=needs] [data-add-row]')
    await hands.choose(`${inRow('needs', 'what')} select`, 'people')
    await hands.write(`${inRow('needs', 'from')} input`, 'หลายคน')
    await hands.write('#th-owner', 'พมจ.เชียงราย')
    await hands.pick('sources', 'TIP2023')
    await hands.to('#th-reviewedOn')
    await hands.keyboard.type('11232569')
    await hands.to('#th-nextReview')
    await hands.keyboard.type('11232027')
    await hands.press('input[name=th-status]', 'ArrowDown')
    await found(page, says('form.words.errors'))
  })

  test('each mistake is told beside its field, in plain Thai', async () => {
    await beside(page, 'th-summary', says('form.words.missing'))
    await beside(page, 'th-section-limits', says('form.words.missing'))
    await beside(page, 'th-reviewedOn', 'ค.ศ.')
    await beside(page, 'th-section-problem', 'NOBODY')
    await beside(page, 'th-section-action', 'หมายเลขโทรศัพท์')
    await beside(page, 'th-section-results', 'b')
    expect(await page.getAttribute('#th-summary', 'aria-invalid')).toBe('true')
    expect(await page.getAttribute('#th-title', 'aria-invalid')).toBeNull()
    await besideInRow(page, 'results', 'source', says('form.words.missing'))
    await besideInRow(page, 'results', 'measuredBy', says('form.words.missing'))
  })

  /** Findings in rows name nothing by its key. */
  async function plainInRows() {
    const told = page.locator('[data-field=addresses], [data-field=results], [data-field=needs]')
    for (const words of await told.locator('[data-problems]').allTextContents())
      expect(words).not.toMatch(/[a-z]{4}/i)
  }

  test('what is missing in pairs, figures and needs is told beside it', async () => {
    await besideInRow(page, 'addresses', 'stages', says('form.words.missing'))
    await besideInRow(page, 'needs', 'from', 'ต้องเป็นตัวเลข')
    await besideInRow(page, 'needs', 'unit', says('form.words.missing'))
    await besideInRow(page, 'needs', 'source', says('form.words.missing'))
    await plainInRows()
    expect(await page.locator(`${inRow('addresses', 'problem')} [data-problems]`).textContent()).toBe('')
  })

  test('no finding repeats the personal data', async () => {
    expect(await page.textContent('[data-check]')).not.toContain('5678')
    expect(await page.textContent('#th-section-action-problems')).not.toContain('5678')
  })

  test('what identifies a person does not leave the device', async () => {
    await hands.press('[data-download]')
    expect(await page.textContent('[data-end-status]')).toContain('ระบุตัวบุคคล')
    expect(await page.evaluate(() => document.activeElement?.matches('[data-check]'))).toBe(true)
  })

  test('the summary leads to each field, and the mended field falls silent', async () => {
    const follow = async (field: string) => {
      const index = await page
        .locator('[data-check-list] a')
        .evaluateAll(
          (links, wanted) => links.findIndex((link) => link.getAttribute('href') === wanted),
          `#${field}`,
        )
      await hands.press(`[data-check-list] li:nth-child(${index + 1}) a`)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(field)
    }
    const mend = async (field: string, text: string) => {
      await follow(field)
      await hands.rewrite(text)
      await page.locator(`#${field}-problems:empty`).waitFor({ state: 'attached' })
    }
    await mend('th-summary', 'ผู้เสียหาย 19 คนได้พูดผ่านล่ามใน พ.ศ. 2565')
    await mend('th-section-problem', 'ผู้เสียหายให้ถ้อยคำไม่ได้ เพราะไม่มีล่าม<Cite source="TIP2023" />')
    await mend('th-section-action', 'ขึ้นทะเบียนล่ามและจ่ายค่าล่าม')
    await mend('th-section-results', 'มีล่ามทุกวัน')
    await mend('th-section-limits', 'แหล่งข้อมูลไม่ได้บอก')
    await follow('th-reviewedOn')
    await hands.keyboard.type('11232026')
    await hands.to(`${inRow('needs', 'source')} select`, 'Shift+Tab')
    await hands.keyboard.press('ArrowDown')
    await hands.to(`${inRow('needs', 'unit')} input`, 'Shift+Tab')
    await hands.keyboard.insertText('คน')
    await hands.to(`${inRow('needs', 'from')} input`, 'Shift+Tab')
    await hands.rewrite('๒')
    await hands.to(`${inRow('results', 'measuredBy')} select`, 'Shift+Tab')
    await hands.choose(`${inRow('results', 'measuredBy')} select`, 'own')
    await hands.to(`${inRow('results', 'source')} select`, 'Shift+Tab')
    await hands.keyboard.press('ArrowDown')
    await hands.to(`${inRow('addresses', 'stages')} [data-filter]`, 'Shift+Tab')
    await hands.keyboard.insertText('การคัดแยกผู้เสียหาย')
    await hands.keyboard.press('Enter')
    await page.locator(`${inRow('addresses', 'stages')} [data-chosen]:not([hidden])`).waitFor()
  })

  test('a figure that claims more than it shows is told in plain Thai, until it does so no more', async () => {
    await besideInRow(page, 'results', 'shows', 'ไม่มีตัวเลขก่อนทำ')
    await besideInRow(page, 'results', 'period', 'ช่วงเวลาไม่มีปี')
    await besideInRow(page, 'results', 'on', 'ต้องคัดกรองคนจำนวนมากในเวลาจำกัด ซึ่งเรื่องนี้ไม่ได้ตอบ')
    await plainInRows()
    await hands.to(`${inRow('results', 'period')} input`)
    await hands.rewrite('พ.ศ. 2565')
    await hands.to(`${inRow('results', 'shows')} select`)
    await hands.keyboard.press('ArrowUp')
    await hands.choose(`${inRow('results', 'on')} select`, 'interpreter-shortage')
    await found(page, says('form.words.fine'))
  })

  test('the preview is the page that will come of it', async () => {
    const preview = page.locator('[data-preview]')
    expect(await preview.locator('.preview-title').textContent()).toBe('ล่ามประจำด่านสมมุติในจังหวัดเชียงราย')
    expect(await preview.locator('.section-action h2').textContent()).toBe('สิ่งที่ทำ')
    expect(await preview.locator('.cite a').textContent()).toBe('1')
    expect(await preview.locator('.figure').textContent()).toBe('19')
  })

  test('the preview in English says that there is no English yet', async () => {
    const preview = page.locator('[data-preview]')
    await hands.press('[data-preview-language]', 'ArrowDown')
    await preview.locator('.notice', { hasText: 'has not been translated' }).waitFor()
    expect(await preview.locator('.section-action').textContent()).toContain('ขึ้นทะเบียนล่าม')
    expect(await preview.getByRole('heading', { name: 'Sources' }).count()).toBe(1)
    await hands.keyboard.press('ArrowUp')
    await preview.getByRole('heading', { name: 'แหล่งข้อมูล' }).waitFor()
    expect(await preview.locator('.notice').count()).toBe(0)
  })

  test('without a connection the page opens again, and the draft is there', async () => {
    await page.locator('[data-status]', { hasText: says('form.words.saved') }).waitFor()
    await page.locator('[data-offline]', { hasText: says('form.words.offline') }).waitFor()
    await page.context().setOffline(true)
    await page.reload()
    await found(page, says('form.words.fine'))
    expect(await page.inputValue('#th-summary')).toContain('19 คน')
    expect(await page.locator('[data-draft-list] li').count()).toBe(1)
  })

  test('the folder that is downloaded passes the check', async () => {
    await page.locator('body').press('Tab')
    const [download] = await Promise.all([page.waitForEvent('download'), hands.press('[data-download]')])
    expect(download.suggestedFilename()).toBe('interpreters-at-a-post.zip')
    const practices = unpack(await bytesOf(download))
    expect(await checkWithAttachments(practices)).toEqual([])
    const text = readFileSync(join(practices, 'interpreters-at-a-post/th.mdx'), 'utf8')
    expect(text).toContain('provinces: [chiang-rai]')
    expect(text).toContain('after: 19')
    expect(text).toMatch(
      /addresses:\n *- problem: interpreter-shortage\n *stages: \[victim-identification\]\n/,
    )
    expect(text).toMatch(/shows: outcome\n *on: interpreter-shortage\n *measuredBy: own\n/)
    expect(text).toMatch(/needs:\n *- what: people\n *from: 2\n *unit: คน\n *source: TIP2023\n/)
    expect(text).not.toContain('workshop')
    await page.context().setOffline(false)
  })
})

/** Unpacks a download into a folder of entries. */
function unpack(zip: Buffer): string {
  const practices = mkdtempSync(join(tmpdir(), 'form-'))
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(practices, name)), { recursive: true })
    writeFileSync(join(practices, name), bytes)
  }
  return practices
}

test('a slow connection takes nothing of what was written or chosen meanwhile', async () => {
  const page = await openTab({ keeps: true })
  let arrive = () => {}
  const slow = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/library.json', (route) => slow.then(() => route.continue()))
  await page.goto('/contribute/new/')
  await page.waitForSelector('[data-form-body]:not([hidden])')
  await page.fill('#th-title', 'เขียนก่อนตัวตรวจมาถึง')
  await page.locator('[data-status]', { hasText: says('form.words.saved') }).waitFor()
  await page.setInputFiles('[data-own-file]', {
    name: 'x.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from([1, 2, 3]),
  })
  arrive()
  await page.locator('[data-status]', { hasText: says('form.words.refused') }).waitFor()
  await page.locator('[data-offline]', { hasText: says('form.words.offline') }).waitFor()
  expect(await page.textContent('[data-status]')).toContain(says('form.words.refused'))
  expect(await page.inputValue('#th-title')).toBe('เขียนก่อนตัวตรวจมาถึง')
})

describe('files that people bring', () => {
  const wordFileOf = (name: string, bytes: Uint8Array) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  })

  test('a Word file becomes a draft, and what was not understood is shown', async () => {
    const page = await openPage('/contribute/new/', { width: 360 })
    await page.waitForSelector('[data-form-body]:not([hidden])')
    const heading = new Paragraph({ text: 'สิ่งที่ทำ', heading: HeadingLevel.HEADING_1 })
    const unknown = new Paragraph({ text: 'ภาคผนวกสมมุติ', heading: HeadingLevel.HEADING_1 })
    const bytes = await wordFile([heading, line('ขึ้นทะเบียนล่าม'), unknown, line('ตารางเวร')])
    await page.setInputFiles('[data-own-file]', wordFileOf('เรื่อง.docx', bytes))
    await expect.poll(() => page.inputValue('#th-section-action')).toBe('ขึ้นทะเบียนล่าม')
    const extra = page.locator('[data-locale=th] [data-extra] textarea')
    expect(await extra.inputValue()).toContain('ตารางเวร')
  })

  test('what is no Word file is refused in plain words', async () => {
    const page = await openPage('/contribute/new/')
    await page.waitForSelector('[data-form-body]:not([hidden])')
    await page.setInputFiles('[data-own-file]', wordFileOf('x.docx', new Uint8Array([1, 2, 3])))
    await page.locator('[data-status]', { hasText: says('form.words.refused') }).waitFor()
  })

  test('a file that is dropped beside its place is opened all the same', async () => {
    const page = await openPage('/contribute/new/')
    await page.waitForSelector('[data-form-body]:not([hidden])')
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['x'], 'x.docx'))
      document.querySelector('h1')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }))
    })
    await page.locator('[data-status]', { hasText: says('form.words.refused') }).waitFor()
  })

  test('an address that no entry has is told as that', async () => {
    const page = await openPage('/contribute/new/?entry=no-such-entry')
    await page.locator('[data-status]', { hasText: says('form.words.notKnown') }).waitFor()
  })

  test('an entry as the form hands it out comes back as it was', async () => {
    const page = await openPage('/contribute/new/?entry=happy-shelter')
    await page.waitForSelector('[data-form-body]:not([hidden])')
    await expect.poll(() => page.inputValue('#th-title')).not.toBe('')
    const [first] = await Promise.all([page.waitForEvent('download'), page.click('[data-download]')])
    const zip = await bytesOf(first)
    await page.click('[data-new-draft]')
    expect(await page.inputValue('#th-title')).toBe('')
    await page.setInputFiles('[data-own-file]', wordFileOf('happy-shelter.zip', zip))
    await expect.poll(() => page.inputValue('#th-title')).not.toBe('')
    const [second] = await Promise.all([page.waitForEvent('download'), page.click('[data-download]')])
    expect(unzipSync(await bytesOf(second))).toEqual(unzipSync(zip))
  })
})

test('findings name fields as the form does, and those in a heading of their own stand beside its field', async () => {
  const page = await openPage('/contribute/new/')
  await page.waitForSelector('[data-form-body]:not([hidden])')
  await page.fill('#th-title', 'ก'.repeat(200))
  await beside(page, 'th-title', '“')
  expect(await page.textContent('#th-title-problems')).not.toMatch(/[a-z]{4}/)
  await page.fill('#th-section-problem', 'ข้อความ\n\n## หัวข้อสมมุติ\n\nโทร 081-234-5678')
  await beside(page, 'th-section-problem', 'โทรศัพท์')
})

test('of a doubtful word people say whether it is a name, before anything leaves; changed words are asked of anew', async () => {
  const page = await openPage('/contribute/new/?entry=happy-shelter')
  await page.waitForSelector('[data-form-body]:not([hidden])')
  await expect.poll(() => page.inputValue('#th-title')).not.toBe('')
  const asked = page.locator('[data-names-list] li')
  const answer = (isName: boolean) => page.click(`[data-answer$="-${isName}"]`)
  await page.fill('#th-section-problem', 'เรือของน้องสายฝนจอดที่ท่า')
  await expect.poll(() => asked.count()).toBe(1)
  await page.click('[data-download]')
  await page.locator('[data-end-status]', { hasText: 'ระบุตัวบุคคล 1 จุด' }).waitFor()
  await answer(true)
  await beside(page, 'th-section-problem', 'ชื่อบุคคล')
  await answer(false)
  await expect.poll(() => page.textContent('#th-section-problem-problems')).toBe('')
  expect(await page.textContent('[data-exceptions] pre')).toMatch(
    /- file: practices\/happy-shelter\/th\.mdx\n {2}code: personal-person-name\n {2}digest: [a-p]{16}\n/,
  )
  await Promise.all([page.waitForEvent('download'), page.click('[data-download]')])
  await page.fill('#th-section-problem', 'เรือของน้องสายฝนจอดที่ท่าเรือ')
  await beside(page, 'th-section-problem', 'ชื่อบุคคล')
})

/** The scripts of a page and those that they import, without what comes later. */
function scriptsOf(file: string): string[] {
  const named = readFileSync(`${siteFolder}/${file}`, 'utf8').matchAll(
    /<script[^>]* src="\/(_astro\/[^"]+)"/g,
  )
  const files = new Set(Array.from(named, ([, script = '']) => script))
  for (const script of files)
    for (const [, next = ''] of readFileSync(`${siteFolder}/${script}`, 'utf8').matchAll(
      /(?:from|import)"\.\/([^"]+)"/g,
    ))
      files.add(`_astro/${next}`)
  return [...files]
}
const sizeOf = (script: string) => gzipSync(readFileSync(`${siteFolder}/${script}`)).length

test('what one writes in takes less than 20 kB of script, the check 237 that come later, and no other page loads either', async () => {
  const loaded = new Map<string, number>()
  const page = await openTab()
  page.on('response', async (response) => {
    // A page that closes takes its last answers along.
    const body = await response.body().catch(() => undefined)
    if (body && response.url().endsWith('.js')) loaded.set(response.url(), gzipSync(body).length)
  })
  const weight = (sizes: Iterable<number>) => [...sizes].reduce((sum, bytes) => sum + bytes, 0)
  expect(weight(scriptsOf('contribute/new/index.html').map(sizeOf))).toBeLessThan(20_000)
  // The check does not come.
  await page.route(/\/(?:checking|sizes|image)\.[\w-]+\.js$/, (route) => route.abort())
  await page.goto('/contribute/new/', { waitUntil: 'networkidle' })
  await page.waitForSelector('[data-form-body]:not([hidden])')
  await page.fill('#th-title', 'เขียนโดยไม่มีตัวตรวจ')
  await page.locator('[data-status]', { hasText: says('form.words.saved') }).waitFor()
  await page.click('[data-download]')
  expect(await page.textContent('[data-end-status]')).toBe(says('form.words.notYet'))
  // Whatever comes, late parts too.
  await page.unrouteAll()
  await page.goto('/contribute/new/', { waitUntil: 'networkidle' })
  await found(page, says('form.words.errors'))
  expect(weight(loaded.values())).toBeLessThan(237_000)
  const others = builtPages.filter(({ path }) => !path.endsWith('/contribute/new/'))
  expect(others.filter(({ root }) => root.querySelector('script[src*="/new."]'))).toEqual([])
})
