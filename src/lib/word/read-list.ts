import type { Phrase } from '../../check/say.ts'
import type { Fact, Facts } from '../write/entry-form.ts'
import { readFigure } from '../write/figures.ts'
import type { Table } from './blocks.ts'
import { type Draft, leave } from './draft.ts'
import { type Column, type ListTable, lists } from './lists.ts'
import { named } from './names.ts'
import { readValue } from './read-value.ts'
import { anyName } from './recognise.ts'
import type { Cell } from './table.ts'

/** A table whose head names the columns of a list. */
interface Headed {
  list: ListTable
  head: number
  columns: (Column | undefined)[]
}

/** Reads a table with a row for each fact, if its head says that it is one. */
export function readList(draft: Draft, { rows }: Table, where: (row: number) => Phrase): boolean {
  const headed = bestHead(rows)
  if (!headed) return false
  const { list, head, columns } = headed
  const names = new Set((rows[head] ?? []).map(({ text }) => text))
  for (const row of rows.slice(0, head))
    leaveRow(
      draft,
      row.filter(({ text }) => !names.has(text)),
      where(1),
    )
  draft.understood.push(...(rows[head] ?? []).flatMap((cell, at) => (columns[at] ? [cell.text] : [])))
  leaveRow(
    draft,
    (rows[head] ?? []).filter((_, at) => !columns[at]),
    where(head + 1),
  )
  const facts = rows
    .slice(head + 1)
    .flatMap((row, index) => readRow(draft, row, columns, where(head + index + 2)))
  const before = draft.facts[list.path]
  if (facts.length === 0) return true
  draft.facts[list.path] = [...(Array.isArray(before) ? before : []), ...facts]
  return true
}

/** A head may have a title or a merged line above it. */
function bestHead(rows: Cell[][]): Headed | undefined {
  const heads = rows.slice(0, 3).flatMap((row, head) =>
    lists.flatMap((list) => {
      const columns = columnsOf(list, row)
      const found = new Set(columns.flatMap((column) => (column ? [column.field] : [])))
      const tells =
        list.columns[0] && found.has(list.columns[0].field) && list.tells.some((name) => found.has(name))
      return tells ? [{ list, head, columns, count: found.size }] : []
    }),
  )
  return heads.sort((a, b) => b.count - a.count)[0]
}

/** Each column once: of two that name the same the second is none. */
function columnsOf(list: ListTable, row: Cell[]): (Column | undefined)[] {
  const names = new Map(
    list.columns.map(({ field, label, names }) => [field, [label.th, label.en, ...names]]),
  )
  const fields = row.map(({ text }) => anyName(text, (part) => named(part, names)))
  return fields.map((field, at) =>
    fields.indexOf(field) === at ? list.columns.find((column) => column.field === field) : undefined,
  )
}

function readRow(draft: Draft, row: Cell[], columns: (Column | undefined)[], where: Phrase): Facts[] {
  const [only] = row
  // A line across the whole table parts it; it is no fact.
  if (only && row.length > 1 && row.slice(1).every(({ repeats }) => repeats)) {
    leave(draft, only.text, where)
    return []
  }
  leaveRow(
    draft,
    row.filter((_, at) => !columns[at]),
    where,
  )
  const facts: Record<string, Fact> = {}
  for (const [at, { text }] of row.entries()) {
    const column = columns[at]
    const value = column && readValue(draft, text, column.reading, where)
    if (column && value !== undefined) facts[column.field] = value
  }
  const figures = row.filter((_, at) => columns[at]?.reading.as === 'figure')
  for (const { text } of figures.toReversed()) addUnit(draft, facts, text, where)
  return Object.keys(facts).length > 0 ? [facts] : []
}

/** A unit may stand behind the figure; where another is given already, this one is left over. */
function addUnit(draft: Draft, facts: Record<string, Fact>, text: string, where: Phrase) {
  const { unit } = readFigure(text)
  if (unit === undefined || unit === facts['unit']) return
  if (facts['unit'] === undefined) facts['unit'] = unit
  else leave(draft, unit, where)
}

function leaveRow(draft: Draft, cells: Cell[], where: Phrase) {
  leave(draft, cells.flatMap(({ repeats, text }) => (repeats || text === '' ? [] : [text])).join('\n'), where)
}
