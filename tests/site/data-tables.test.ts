import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { readCsv } from '../export/read-csv.ts'
import { pageAt } from './built-pages.ts'
import { files, read } from './data-files.ts'
import { siteFolder } from './site-folder.ts'

const tables = ['data/practices', ...files('data/*/*.csv').map((file) => file.replace(/\.csv$/, ''))]
const cellsOf = (table: string) => readCsv(read(`${table}.csv`).replace(/^\uFEFF/, ''))

test('each CSV begins with the mark that Excel needs, and names the same columns', () => {
  expect(tables.length).toBeGreaterThan(110)
  const first = cellsOf('data/practices')[0]
  expect(first?.length).toBeGreaterThan(10)
  for (const table of tables) {
    expect([...readFileSync(`${siteFolder}/${table}.csv`).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(cellsOf(table)[0], table).toEqual(first)
  }
})

test('each workbook holds the cells of the CSV beside it', () => {
  for (const table of tables) {
    const sheet = unzipSync(readFileSync(`${siteFolder}/${table}.xlsx`))['xl/worksheets/sheet1.xml']
    const rows = parse(strFromU8(sheet ?? new Uint8Array())).querySelectorAll('row')
    const cells = rows.map((row) => row.querySelectorAll('c').map((cell) => cell.text))
    expect(cells.slice(1), table).toEqual(cellsOf(table).slice(1))
    expect(cells[0]?.length, table).toBe(cellsOf(table)[0]?.length)
  }
})

test('a term’s table holds the entries that its page shows', () => {
  let all = 0
  for (const table of tables.filter((table) => table !== 'data/practices')) {
    const page = pageAt(`/${table.slice('data/'.length)}/`)
    const list = page?.root.querySelector('main section ul.cards')
    const heading = list?.parentNode?.querySelector('h2')?.text ?? ''
    const shown = /\(\d+\)/.test(heading) ? Number(/\((\d+)\)/.exec(heading)?.[1]) : 0
    all += shown
    expect(cellsOf(table).length - 1, table).toBe(shown)
    expect(page?.root.querySelector(`main a[href="/${table}.xlsx"]`), table).not.toBeNull()
  }
  expect(all).toBeGreaterThan(100)
})
