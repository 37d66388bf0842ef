import { strFromU8, unzipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { xlsx, xlsxRow } from '../../src/lib/data-out/xlsx.ts'

const make = (rows: string[][], name = 'ตาราง') => xlsx(name, ['ก', 'ข'], rows.map(xlsxRow))
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
