import { strFromU8, unzipSync } from 'fflate'
import { parse } from 'node-html-parser'
import { expect, test, vi } from 'vitest'
import { type Cell, xlsxRow } from '../../src/export/xlsx/row.ts'
import { type Layout, xlsx } from '../../src/export/xlsx.ts'
import { readSheet } from '../analysis/action-plan/read-sheet.ts'

const layout: Layout = {
  font: 'Calibri',
  size: 11,
  looks: [{}, { bold: true }, { bold: true, centred: true, boxed: true }],
  widths: [24, 24, 8],
  frozen: 1,
  across: 0,
  days: 'yyyy-mm-dd',
}
const make = (rows: Cell[][], name = 'ตาราง') =>
  xlsx(name, [xlsxRow(['ก', 'ข', 'ค'], 1), ...rows.map((cells) => xlsxRow(cells))], layout)
const part = (file: Uint8Array, path: string) => strFromU8(unzipSync(file)[path] ?? new Uint8Array())

test('what looks like a formula is text', () => {
  const sheet = part(make([['=1+2', '']]), 'xl/worksheets/sheet1.xml')
  expect(sheet).toContain('<c t="inlineStr"><is><t xml:space="preserve">=1+2</t></is></c>')
  expect(sheet).not.toContain('<f>')
})

test('words are escaped, and letters that XML cannot hold are left out', () => {
  const sheet = part(make([['<a> & \u0007"b"', 'ข']]), 'xl/worksheets/sheet1.xml')
  expect(sheet).toContain('>&lt;a&gt; &amp; &quot;b&quot;</t>')
})

test.each(['a/b:c?*[x]', 'ก'.repeat(40)])('the sheet of %j has a name that Excel takes', (name) => {
  const [, given = ''] = /<sheet name="(.*?)"/.exec(part(make([], name), 'xl/workbook.xml')) ?? []
  expect(given).toMatch(/^[^\\/?*[\]:']{1,31}$/u)
})

test('the same rows give the same bytes at any time and in any time zone', () => {
  const first = make([['ก', 'ข']])
  vi.stubEnv('TZ', 'America/New_York')
  const second = make([['ก', 'ข']])
  vi.unstubAllEnvs()
  expect(second).toEqual(first)
  // The first entry's time and date, as MS-DOS counts them: midnight of 1 January 1980.
  expect([...first.subarray(10, 14)]).toEqual([0, 0, 0x21, 0])
})

test('every part that the workbook names is there', () => {
  const file = make([['ก', 'ข']])
  const types = part(file, '[Content_Types].xml')
  const named = [...types.matchAll(/PartName="\/(.*?)"/g)].map(([, path = '']) => path)
  expect(named.length).toBe(3)
  for (const path of named) expect(part(file, path)).toMatch(/^<\?xml /)
})

test('cells look as their row says, columns of one width are told together, and the first rows stay in sight', () => {
  const file = make([['', 'ข']])
  const sheet = part(file, 'xl/worksheets/sheet1.xml')
  expect(sheet).toContain('<row><c/><c t="inlineStr"><is>')
  expect(sheet).toContain('<row><c t="inlineStr" s="3"><is>')
  expect(sheet.match(/<col [^>]*>/g)).toEqual([
    '<col min="1" max="2" width="24" customWidth="1"/>',
    '<col min="3" max="3" width="8" customWidth="1"/>',
  ])
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
  const plain = { vertical: 'top', wrapText: '1' }
  expect(looksIn(file)).toEqual([
    ...[0, 2, 0].map((fontId) => ({ fontId, borderId: 0, ...plain })),
    ...[1, 3, 1].map((fontId) => ({ fontId, borderId: 0, ...plain })),
    ...[1, 3, 1].map((fontId) => ({ fontId, borderId: 1, ...plain, horizontal: 'center' })),
  ])
})

function looksIn(file: Uint8Array) {
  const looks = parse(part(file, 'xl/styles.xml'), { lowerCaseTagName: true }).querySelectorAll('cellxfs xf')
  return looks.map((look) => {
    const { horizontal, ...alignment } = look.querySelector('alignment')?.attributes ?? {}
    const [fontId, borderId] = ['fontId', 'borderId'].map((name) => Number(look.getAttribute(name)))
    return { fontId, borderId, ...alignment, ...(horizontal === 'center' && { horizontal }) }
  })
}

test('a day is a day, in the format of the workbook, and an address leads where it says', () => {
  const address = 'https://example.org/p/ab12?a=1&b="2"'
  const file = make([[{ day: '2026-11-23', words: '' }, `ดูที่ ${address}, แล้ว`, '']])
  expect(part(file, 'xl/worksheets/sheet1.xml')).toContain('<c s="2"><v>46349</v></c>')
  const { all, links } = readSheet(file)
  expect(all[1]).toEqual(['2026-11-23', `ดูที่ ${address}, แล้ว`, ''])
  expect(links).toEqual({ B2: address })
})

test('prints one page wide on A4 turned round, the headings on each page, and can be filtered', () => {
  const widths = Array.from({ length: 28 }, () => 20)
  const file = xlsx("ก & 'ข'", [xlsxRow(['ก']), xlsxRow(['ข'])], { ...layout, widths, printed: 3 })
  const sheet = part(file, 'xl/worksheets/sheet1.xml')
  expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>')
  expect(sheet).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"')
  expect(sheet).toContain('<autoFilter ref="A1:AB2"/>')
  const names = [...part(file, 'xl/workbook.xml').matchAll(/<definedName name="([^"]+)"[^>]*>([^<]*)/g)]
  expect(names.map(([, name, where]) => [name, where])).toEqual([
    ['_xlnm._FilterDatabase', "'ก &amp;  ข '!$A$1:$AB$2"],
    ['_xlnm.Print_Area', "'ก &amp;  ข '!$A$1:$C$2"],
    ['_xlnm.Print_Titles', "'ก &amp;  ข '!$1:$1"],
  ])
})
