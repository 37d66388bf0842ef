import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { columns } from '../../src/export/columns.ts'
import { forPeople } from '../../src/export/listing.ts'
import { readSheet } from '../analysis/action-plan/read-sheet.ts'
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

const sheetOf = (table: string) => readSheet(readFileSync(`${siteFolder}/${table}.xlsx`))

test('each workbook holds the cells of the CSV beside it, what people look for first', () => {
  const order = forPeople(columns).map((column) => columns.indexOf(column))
  expect(
    forPeople(columns)
      .map(({ name }) => name)
      .slice(0, 7),
  ).toEqual([...['title_th', 'provinces_th', 'pain_points_th', 'stages_th', 'results_th', 'short_url', 'id']])
  for (const table of tables) {
    const [head = [], ...rows] = sheetOf(table).all
    const wanted = cellsOf(table).map((cells) => order.map((at) => cells[at]))
    expect(rows, table).toEqual(wanted.slice(1))
    expect(head.length, table).toBe(wanted[0]?.length)
  }
})

test('each address in a workbook can be followed', () => {
  const { all, links, formulas } = sheetOf('data/practices')
  const addresses = all.flat().filter((words) => /^https?:/.test(words))
  expect(addresses.length).toBeGreaterThan(150)
  expect(Object.values(links)).toEqual(addresses)
  expect(links['F2']).toBe(all[1]?.[5])
  expect(formulas).toBe(0)
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
