import { strFromU8, unzipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { type Layout, xlsx, xlsxRow } from '../../src/export/xlsx.ts'

const layout: Layout = {
  font: 'Calibri',
  size: 11,
  looks: [{}, { bold: true }, { bold: true, centred: true, boxed: true }],
  widths: [24, 24, 8],
  frozen: 1,
  across: 0,
  landscape: false,
}
const make = (rows: string[][], name = 'ตาราง') =>
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
  expect(sheet).toContain('<row><c t="inlineStr" s="1"><is>')
  expect(sheet.match(/<col [^>]*>/g)).toEqual([
    '<col min="1" max="2" width="24" customWidth="1"/>',
    '<col min="3" max="3" width="8" customWidth="1"/>',
  ])
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
  expect(part(file, 'xl/styles.xml').match(/<xf [^>]*xfId[^>]*>(?:<a[^>]*><\/xf>)?/g)).toEqual([
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf>',
  ])
})
