import { strFromU8, unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { entriesZip } from '../../src/browser/form/entry-zip.ts'
import { phrase, say } from '../../src/check/say.ts'
import { chainOf } from '../../src/entry/workshop/chain.ts'
import type { EntryForm } from '../../src/entry/write/entry-form.ts'
import { boardLimits, readEntries } from '../../src/import/archive/entries.ts'
import { readEntryZip } from '../../src/import/archive/entry-zip.ts'
import { wordTemplate } from '../../src/import/word/template.ts'
import { photo } from '../attachments.ts'
import { contributions, repeated } from '../entry/workshop/contributions.ts'
import { answers, preset } from '../entry/workshop/fixtures.ts'
import { filled } from '../import/word/fill.ts'
import { library } from '../import/word/parts.ts'
import { says } from '../says.ts'
import { thai } from '../words.ts'
import { overflow, violations } from './axe.ts'
import { bytesOf, openTab } from './browser.ts'
import { complaintsOf } from './complaints.ts'

/** A file as somebody hands it in. */
interface Handed {
  name: string
  mimeType: string
  buffer: Buffer
}

const handed = (name: string, bytes: Uint8Array | string): Handed => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
})

/** The contribution at a place, from the end where it is less than 0. */
function contribution(at: number): EntryForm {
  const form = contributions.at(at)
  if (!form) throw new Error('too few contributions')
  return form
}

const titleAt = (at: number) => String(contribution(at).th.facts['title'])
const picture = new Uint8Array(await photo().jpeg().toBuffer())
const another = new Uint8Array(await photo().negate().jpeg().toBuffer())
const withPicture = (form: EntryForm): EntryForm => ({
  ...form,
  th: {
    ...form.th,
    sections: form.th.sections.map((one, at) =>
      at === 0 ? { ...one, text: `${one.text}\n\n![ห้องว่าง](./foto.jpg)` } : one,
    ),
  },
})

/** As phones hand them in: most as archives, two of them with a picture, some as texts of codes, one in Word. */
async function handedIn(): Promise<Handed[]> {
  const zips = contributions.map(async (form, at) => {
    const shown = at < 2 ? withPicture(form) : form
    const files = at < 2 ? [{ name: 'foto.jpg', bytes: at === 0 ? picture : another, alt: '' }] : []
    return handed(`${at}.zip`, await entriesZip([{ form: shown, files }]).bytes())
  })
  const all = await Promise.all(zips)
  for (const at of [30, 31, 32, 33, 34]) all[at] = handed(`${at}.txt`, chainOf(contribution(at)).join('\n'))
  return all
}

async function wordFile(form: EntryForm): Promise<Handed> {
  const title = library.word.fields.find(({ path }) => path === 'title')?.label.th ?? ''
  const sections = Object.fromEntries(form.th.sections.map(({ heading, text }) => [heading, text]))
  const template = await wordTemplate(library)
  return handed(
    'word.docx',
    filled(template, { cells: { [title]: String(form.th.facts['title']) }, sections }),
  )
}

// Each step goes on from the one before it: none can be tried again by itself.
describe('at a workshop', { retry: 0 }, () => {
  let phone: Page
  let board: Page
  let phoneFile: Handed
  const complaints: string[][] = []
  const statusOf = (page: Page, words: string) =>
    page.locator('[data-status]', { hasText: words }).first().waitFor()
  const card = (title: string): Locator =>
    board
      .locator('[data-wall] .board-card')
      .filter({ has: board.getByRole('heading', { name: title, exact: true }) })
  const cards = () => board.locator('[data-wall] .board-card')
  const told = (key: string, holes = {}) => says(`board.words.${key}`, { holes })

  beforeAll(async () => {
    phone = await openTab({ width: 360 })
    board = await openTab()
    complaints.push(await complaintsOf(phone), await complaintsOf(board))
  })

  test('a facilitator makes the link, and a phone answers the five questions and hands out its file', async () => {
    const desk = await openTab()
    await desk.goto('/contribute/workshop/')
    const set = desk.locator('[data-preset]')
    for (const name of ['name', 'date', 'until', 'place', 'organiser', 'paper'] as const)
      await set.locator(`[name=${name}]`).fill(preset[name])
    await set.locator(`[name=regions][value=${preset.regions[0]}]`).check()
    await set.locator('[name=agencies]').fill(preset.agencies.join('\n'))
    await set.locator('[type=submit]').click()
    await desk.locator('[data-preset-status]', { hasText: says('workshop.words.made') }).waitFor()
    await phone.goto(await desk.locator('[data-link]').inputValue())
    expect(await phone.locator('[data-workshop-name]').textContent()).toBe(preset.name)
    for (const name of ['province', 'stage', 'painPoint'] as const)
      await phone.locator(`[data-answers] [name=${name}]`).selectOption(answers[name])
    for (const name of ['office', 'problem', 'action', 'results', 'repeat', 'limits'] as const)
      await phone.locator(`[data-answers] [name=${name}]`).fill(answers[name])
    await phone.locator('[data-send-status]', { hasText: says('workshop.words.fine') }).waitFor()
    expect(await overflow(phone)).toBeLessThanOrEqual(0)
    expect(await violations(phone)).toEqual([])
    const download = phone.waitForEvent('download')
    await phone.locator('[data-download]').click()
    const bytes = await bytesOf(await download)
    const read = readEntryZip(new Uint8Array(bytes))
    const text = 'files' in read ? strFromU8(read.files.get('th.mdx') ?? new Uint8Array()) : ''
    for (const words of [answers.problem, answers.limits, preset.name, preset.paper])
      expect(text).toContain(words)
    phoneFile = handed('phone.zip', bytes)
  })

  test('the board takes in what people bring, counts it, and names a torn file', async () => {
    await board.goto('/contribute/workshop/board/')
    await board.locator('[data-ready]').waitFor()
    const all = await handedIn()
    all[38] = await wordFile(contribution(38))
    const torn = handed('torn.zip', all[5]?.buffer.subarray(0, 300) ?? '')
    const half = handed('half.txt', chainOf(withPicture(contribution(6)))[0] ?? '')
    await board.locator('[data-files]').setInputFiles([phoneFile, ...all, torn, half])
    await statusOf(board, told('count', { count: contributions.length + 1 }))
    expect(await cards().count()).toBe(contributions.length + 1)
    const lines = await board.locator('[data-told] li').allTextContents()
    expect(lines).toHaveLength(contributions.length + 3)
    expect(lines.filter((line) => line.includes(told('taken', { count: 1 })))).toHaveLength(
      contributions.length + 1,
    )
    expect(lines.at(-2)).toBe(`torn.zip: ${told('refused')} ${say(phrase('zip.broken'), thai)}`)
    expect(lines.at(-1)).toContain(`half.txt: ${told('lacking')}`)
    expect(await overflow(board)).toBeLessThanOrEqual(0)
    expect(await violations(board)).toEqual([])
  })

  test('what is handed in twice is told, and not added', async () => {
    const twice = [phoneFile, await wordFile(contribution(38)), (await handedIn())[0] ?? phoneFile]
    await board.locator('[data-files]').setInputFiles(twice)
    await expect.poll(() => board.locator('[data-told] li').count()).toBe(twice.length)
    for (const line of await board.locator('[data-told] li').allTextContents())
      expect(line).toContain(told('twice'))
    expect(await cards().count()).toBe(contributions.length + 1)
  })

  test('the board calls alike only what tells of one practice', async () => {
    const [first, again] = [titleAt(repeated), titleAt(-1)]
    expect(await card(first).locator('[data-like]').textContent()).toBe(told('like', { title: again }))
    expect(await card(again).locator('[data-like]').textContent()).toBe(told('like', { title: first }))
  })

  test('two are merged with both their pictures, and one is split', async () => {
    const [first, second, long] = [titleAt(0), titleAt(1), titleAt(2)]
    await card(first).locator('.actions button').nth(1).click()
    await card(second)
      .locator('.actions button', { hasText: told('mergeInto', { title: first }) })
      .click()
    await statusOf(board, told('merged'))
    expect(await card(second).count()).toBe(0)
    expect(await card(first).count()).toBe(1)
    await card(long)
      .locator('summary', { hasText: told('split') })
      .click()
    await card(long).locator('[type=checkbox]').first().check()
    await card(long).locator('[maxlength="120"]').first().fill('ส่วนที่แยกออกมา')
    await card(long)
      .getByRole('button', { name: told('splitNow'), exact: true })
      .click()
    await statusOf(board, told('splitDone'))
    expect(await card('ส่วนที่แยกออกมา').count()).toBe(1)
    expect(await cards().count()).toBe(contributions.length + 1)
  })

  test('votes order the columns, and a row is added to the plan', async () => {
    await board.locator('#votes-data-sharing').fill('17')
    await board.locator('#votes-data-sharing').press('Enter')
    await board.locator('[data-wall] > section:first-child[data-problem=data-sharing]').waitFor()
    const planned = card(titleAt(4))
    await planned.locator('summary', { hasText: told('plan') }).click()
    await planned.locator('[name=item]').fill('อบรมล่ามสมมุติ')
    await planned.locator('[name=owner]').fill('กรมสมมุติ')
    await planned.getByRole('button', { name: told('planAdd'), exact: true }).click()
    await statusOf(board, told('planAdded', { count: 1 }))
  })

  test('the archive and the report hold all of it, and another board takes the archive in', async () => {
    const given = async (button: string) => {
      const download = board.waitForEvent('download')
      await board.locator(button).click()
      return new Uint8Array(await bytesOf(await download))
    }
    const zip = await given('[data-zip]')
    const { entries, refused, unread } = readEntries('', zip, boardLimits)
    expect([entries.length, refused, unread]).toEqual([contributions.length + 1, [], []])
    const merged = entries.find(({ files }) => files.has('foto-2.jpg'))
    const text = strFromU8(merged?.files.get('th.mdx') ?? new Uint8Array())
    expect(text).toContain('(./foto.jpg)')
    expect(text).toContain('(./foto-2.jpg)')
    const report = unzipSync(await given('[data-report]'))['word/document.xml'] ?? new Uint8Array()
    const words = strFromU8(report).replace(/<[^>]+>/g, '')
    for (const told of [
      'อบรมล่ามสมมุติ',
      'กรมสมมุติ',
      'ส่วนที่แยกออกมา',
      ...contributions.slice(3).map(({ th }) => String(th.facts['title'])),
    ])
      expect(words).toContain(told)
    const other = await openTab({ width: 360 })
    await other.goto('/contribute/workshop/board/')
    await other.locator('[data-ready]').waitFor()
    await other.locator('[data-files]').setInputFiles([handed('workshop-practices.zip', zip)])
    await statusOf(other, told('count', { count: contributions.length + 1 }))
    expect(await overflow(other)).toBeLessThanOrEqual(0)
  })

  test('everything is there when the board is opened again', async () => {
    const titles = () => cards().locator('h4').allTextContents()
    const before = await titles()
    await board.reload()
    await board.locator('[data-ready]').waitFor()
    expect(await titles()).toEqual(before)
    expect(await board.locator('#votes-data-sharing').inputValue()).toBe('17')
    expect(await board.locator('[data-aside] li').count()).toBe(3)
    expect(complaints.flat()).toEqual([])
  })
})
