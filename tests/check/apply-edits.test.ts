import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applyEdits } from '../../src/check/apply-edits.ts'
import { checkFolder } from '../check-folder.ts'

const whole = readFileSync('tests/checks/valid/smallest/practices/mae-sai-interpreters/th.mdx', 'utf8')

/** The text with one line otherwise, and what is made of it. */
function mended(right: string, wrong: string) {
  expect(whole).toContain(`${right}\n`)
  const practices = join(mkdtempSync(join(tmpdir(), 'edits-')), 'practices')
  const folder = join(practices, 'mae-sai-interpreters')
  const text = whole.replace(`${right}\n`, `${wrong}\n`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'th.mdx'), text)
  return applyEdits(text, checkFolder(practices)).text
}

test.each([
  ['a place by its Thai name', 'provinces: [chiang-rai]', 'provinces: [จังหวัดเชียงราย]'],
  ['a slip of the keys', 'provinces: [chiang-rai]', 'provinces: [chaing-rai]'],
  ['a district by its short form', 'provinces: [chiang-rai]', 'provinces: [อ.แม่สาย]'],
  ['in quotation marks', 'provinces: [chiang-rai]', "provinces: ['Chiang Rai']"],
  ['the name of a field', 'reviewedOn: 2026-11-23', 'reviewdOn: 2026-11-23'],
  ['what papers call a section', '## สิ่งที่ทำ', '## วิธีดำเนินการ'],
  ['a heading with more than its name', '## สิ่งที่ทำ', '## 2. ขั้นตอนการดำเนินงาน'],
])('what was meant beyond doubt is put right: %s', (_, right, wrong) => {
  expect(mended(right, wrong)).toBe(whole)
})

test.each([
  ['owner: พมจ.เชียงราย', 'owner: พมจ.เชียงราย: กลุ่มงาน', "owner: 'พมจ.เชียงราย: กลุ่มงาน'"],
  ['owner: พมจ.เชียงราย', "owner: พมจ.เชียงราย #1 'ก'", "owner: 'พมจ.เชียงราย #1 ''ก'''"],
  ['owner: พมจ.เชียงราย', 'owner: @พมจ', "owner: '@พมจ'"],
])('a text that YAML would end gets quotation marks: %s as %s', (right, wrong, quoted) => {
  expect(mended(right, wrong)).toContain(`\n${quoted}\n`)
})

test.each([
  ['two places at once', 'provinces: [chiang-rai]', 'provinces: [เชียงรายและเชียงใหม่]'],
  ['a short word', 'provinces: [chiang-rai]', 'provinces: [nam]'],
  ['a heading that says more', '## สิ่งที่ทำ', '## อุปสรรคการดำเนินงาน'],
  ['a heading that may be any', '## สิ่งที่ทำ', '## รายละเอียด'],
])('what may mean several things stays: %s', (_, right, wrong) => {
  expect(mended(right, wrong)).toContain(`${wrong}\n`)
})
