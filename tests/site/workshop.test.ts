import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { HeadingLevel, Paragraph } from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Answers, entryOf } from '../../src/entry/workshop/answers.ts'
import { packedPreset } from '../../src/entry/workshop/preset.ts'
import { entryFiles } from '../../src/entry/write/write-text.ts'
import { checkFolder } from '../check-folder.ts'
import { answers, preset, words } from '../entry/workshop/fixtures.ts'
import { line, wordFile } from '../import/word/parts.ts'
import { says } from '../says.ts'
import { bytesOf, openPage } from './browser.ts'
import { complaintsOf } from './complaints.ts'
import { keyboardOf } from './keyboard.ts'

/** Forty stories that share no more than a workshop. */
const stories = Array.from({ length: 40 }, (_, index) => {
  const seed = String.fromCodePoint(0x0e01 + index) + String.fromCodePoint(0x0e01 + ((index * 7) % 44))
  return {
    number: index + 1,
    action: `แนวทางที่ ${index + 1} ${seed.repeat(30)}`,
    problem: `ปัญหาที่ ${index + 1} ${seed.repeat(12)}`,
  }
})
const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
const problems = ['interpreter-shortage', 'mass-influx', 'forced-criminality']
const fileOf = (name: string, buffer: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(buffer),
})
const download = async (page: Page, press: () => Promise<unknown>) => {
  const [given] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: given.suggestedFilename(), bytes: await bytesOf(given) }
}

/** Answers as a person with a keyboard does, and hands in the file. */
async function answerByKeyboard({ problem, action }: Pick<Answers, 'problem' | 'action'>) {
  const page = await openPage(`/contribute/workshop/#${packedPreset(preset)}`, { width: 360 })
  await page.waitForSelector('[data-participant]:not([hidden])')
  const { write, press, choose } = keyboardOf(page)
  await choose('#province', 'tak')
  await choose('#stage', 'detection-screening')
  await choose('#painPoint', 'interpreter-shortage')
  await write('#office', 'สถานีตำรวจภูธรแม่สอด')
  await write('#problem', problem)
  await write('#action', `${action} โทร 081-234-5678`)
  await write('#results', 'ยังไม่มีผล')
  await write('#repeat', 'ต้องมีคำสั่งแต่งตั้ง')
  await write('#limits', 'ยังหาล่ามบางภาษาไม่ได้')
  // A telephone number does not leave the phone.
  await page.locator('[data-findings] li').first().waitFor()
  await press('[data-download]')
  await page.locator('[data-send-status]', { hasText: says('workshop.words.personal') }).waitFor()
  await keyboardOf(page).to('#action', 'Shift+Tab')
  await keyboardOf(page).rewrite(action)
  await page.locator('[data-send-status]', { hasText: says('workshop.words.fine') }).waitFor()
  await page.reload()
  await expect.poll(() => page.inputValue('#action')).toBe(action)
  await page.locator('[data-send-status]', { hasText: says('workshop.words.fine') }).waitFor()
  return download(page, () => press('[data-download]'))
}

test('forty people with one link become one folder that passes the check, a report and a plan', async () => {
  const [first, second, ...others] = stories
  if (!first || !second) throw new Error('there are no stories')
  const typed = [await answerByKeyboard(first), await answerByKeyboard(second)]
  const onPaper = others.splice(0, 3)
  const papers = await Promise.all(
    onPaper.map(async ({ number, problem, action }) =>
      fileOf(
        `paper-${number}.docx`,
        await wordFile([
          line(`เรื่องที่ ${number}`),
          heading('ปัญหาหน้างานที่พบ'),
          line(problem),
          heading('สิ่งที่ทำ'),
          line(action),
        ]),
      ),
    ),
  )
  // The last tells what the one before it told.
  const [copied] = others.slice(-2)
  const entries = others.map(({ problem, action }, index) => {
    const told =
      index === others.length - 1 && copied
        ? { problem: copied.problem, action: `${copied.action} อีกที` }
        : { problem, action }
    return entryOf(
      { ...answers, ...told, painPoint: problems[index % 3] ?? '', period: `พ.ศ. 2568 ${index}` },
      preset,
      words,
    )
  })
  const zips = entries.map((entry, index) =>
    fileOf(
      `phone-${index}.zip`,
      zipSync({ [`${entry.id}/th.mdx`]: strToU8(entryFiles(entry)['th.mdx'] ?? '') }),
    ),
  )
  const page = await openPage('/contribute/workshop/board/')
  const complaints = await complaintsOf(page)
  await page.waitForSelector('[data-ready]')
  const broken = fileOf('torn.zip', strToU8('PK no archive'))
  await page.setInputFiles('[data-files]', [
    ...papers,
    broken,
    ...typed.map(({ name, bytes }) => fileOf(name, bytes)),
    ...zips,
  ])
  await page
    .locator('[data-status]', { hasText: says('board.words.count', { holes: { count: 40 } }) })
    .waitFor()
  const told = await page.locator('[data-told] li').allTextContents()
  expect(told).toHaveLength(41)
  expect(told.filter((words) => words.includes(says('board.words.refused')))).toEqual([
    expect.stringContaining('torn.zip'),
  ])
  expect(await page.locator('[data-like]').count()).toBe(2)

  // It is all there after the browser was closed.
  await page.reload()
  await page.waitForSelector('[data-ready]')
  expect(await page.locator('[data-card]').count()).toBe(40)

  // Votes put a problem first.
  await page.fill('#votes-forced-criminality', '31')
  await page.keyboard.press('Tab')
  await expect
    .poll(() => page.locator('[data-problem]').first().getAttribute('data-problem'))
    .toBe('forced-criminality')

  // The two that tell the same are merged; what each said stays.
  const alike = page.locator('[data-card]:has([data-like])')
  const keys = await alike.evaluateAll((cards) => cards.map((card) => card.getAttribute('data-card')))
  await page.locator(`[data-card="${keys[0]}"] .actions button`).nth(1).click()
  await page.locator(`[data-card="${keys[1]}"] .actions button`).nth(1).click()
  await page.locator('[data-status]', { hasText: says('board.words.merged') }).waitFor()
  await expect.poll(() => page.locator('[data-card]').count()).toBe(39)

  // One card becomes an item of the plan.
  const card = page.locator('[data-card]').first()
  await card.locator('summary').nth(1).click()
  await card.locator('input[name=item]').fill('อบรมล่ามทุกจังหวัดชายแดน')
  await card.locator('input[name=owner]').fill('กระทรวงสมมุติ')
  await card.getByRole('button', { name: says('board.words.planAdd'), exact: true }).click()
  await page.locator('[data-status]', { hasText: says('board.words.planAdded') }).waitFor()

  const { bytes: zip } = await download(page, () => page.click('[data-zip]'))
  const files = unzipSync(zip)
  const folder = mkdtempSync(join(tmpdir(), 'workshop-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  expect(Object.keys(files)).toHaveLength(39)
  expect(checkFolder(join(folder, 'practices')).filter(({ severity }) => severity === 'error')).toEqual([])
  const texts = Object.values(files).map((content) => new TextDecoder().decode(content))
  for (const text of texts) expect(text).toContain(preset.name)
  const { bytes: report } = await download(page, () => page.click('[data-report]'))
  const body = new TextDecoder().decode(unzipSync(report)['word/document.xml'])
  const inReport = body.replace(/<[^>]+>/g, '')
  for (const story of stories.slice(0, -1)) {
    expect(texts.some((text) => text.includes(story.action) && text.includes(story.problem))).toBe(true)
    expect(inReport).toContain(story.action)
    expect(inReport).toContain(story.problem)
  }
  for (const said of [preset.name, 'อบรมล่ามทุกจังหวัดชายแดน', 'กระทรวงสมมุติ', `${copied?.action} อีกที`])
    expect(inReport).toContain(said)
  expect(complaints).toEqual([])
})
