import { type Phrase, phrase } from '../../check/say.ts'
import type { Facts } from '../../entry/write/entry-form.ts'
import { readFigure } from '../../entry/write/figures.ts'
import { type Cell, passagesOf, type Table } from './blocks.ts'
import { type Draft, leave, settle } from './draft.ts'
import type { WordField } from './fields.ts'
import { headingNamed } from './names.ts'
import { readValue } from './read-value.ts'
import { namesOf, type PaperNames } from './recognise.ts'

/** A table whose head names the columns of a list. */
interface Headed {
  list: WordField
  /** The row of the head. */
  head: number
  columns: (WordField | undefined)[]
}

/** Reads a table with a row for each fact, if its head says that it is one. */
export function readList(draft: Draft, { rows }: Table, where: (row: number) => Phrase): boolean {
  const headed = bestHead(rows, draft.paper.lists)
  if (!headed) return false
  const { list, head, columns } = headed
  const heading = rows[head] ?? []
  const names = new Set(heading.map(({ text }) => text))
  for (const row of rows.slice(0, head))
    leaveCells(
      draft,
      row.filter(({ text }) => !names.has(text)),
      where(1),
    )
  const named = heading.filter((_, at) => columns[at])
  draft.understood.push(...named.map(({ text }) => text))
  for (const { text, blocks } of named) settle(passagesOf(blocks), phrase('to.label', { label: text }))
  leaveCells(
    draft,
    heading.filter((_, at) => !columns[at]),
    where(head + 1),
  )
  const facts = rows
    .slice(head + 1)
    .flatMap((row, index) => readRow(draft, row, headed, where(head + index + 2)))
  const before = draft.facts[list.path]
  if (facts.length > 0) draft.facts[list.path] = [...(Array.isArray(before) ? before : []), ...facts]
  return true
}

/** Whether the head of a table names the columns of a list. */
export const isList = ({ rows }: Table, { lists }: PaperNames): boolean => bestHead(rows, lists) !== undefined

/** A head may have a title or a merged line above it. */
function bestHead(rows: Cell[][], lists: readonly WordField[]): Headed | undefined {
  const heads = rows.slice(0, 3).flatMap((row, head) =>
    lists.flatMap((list) => {
      const columns = columnsOf(list, row)
      const found = columns.filter((column) => column !== undefined)
      const [first] = list.fields
      const isList =
        first && found.includes(first) && found.length > 1 && found.some(({ telling }) => telling)
      return isList ? [{ list, head, columns, count: found.length }] : []
    }),
  )
  return heads.sort((a, b) => b.count - a.count)[0]
}

/** Each column once: of two that name the same the second is none. */
function columnsOf({ fields }: WordField, row: Cell[]): (WordField | undefined)[] {
  const names = namesOf(fields)
  const paths = row.map(({ text }) => headingNamed(text, names))
  return paths.map((path, at) =>
    paths.indexOf(path) === at ? fields.find((column) => column.path === path) : undefined,
  )
}

function readRow(draft: Draft, row: Cell[], { list, columns }: Headed, where: Phrase): Facts[] {
  const [only] = row
  // A line across the whole table parts it; it is no fact.
  if (only && row.length > 1 && row.slice(1).every(({ repeats }) => repeats)) {
    leaveCells(draft, [only], where)
    return []
  }
  leaveCells(
    draft,
    row.filter((_, at) => !columns[at]),
    where,
  )
  const facts: Facts = {}
  for (const [at, { text, blocks }] of row.entries()) {
    const column = columns[at]
    const value = column && readValue(draft, text, column, where)
    if (column)
      settle(
        passagesOf(blocks),
        phrase(value === undefined ? 'to.leftover' : 'to.field', { where, field: list.label }),
      )
    if (column && value !== undefined) facts[column.name] = value
  }
  const figures = row.filter((_, at) => columns[at]?.kind === 'figure')
  for (const { text } of figures.toReversed()) addUnit(draft, facts, text, where)
  return Object.keys(facts).length > 0 ? [facts] : []
}

/** A unit may stand behind the figure; where another is given already, this one is left over. */
function addUnit(draft: Draft, facts: Facts, text: string, where: Phrase) {
  const { unit } = readFigure(text)
  if (unit === undefined || unit === facts['unit']) return
  if (facts['unit'] === undefined) facts['unit'] = unit
  else leave(draft, unit, where)
}

function leaveCells(draft: Draft, cells: Cell[], where: Phrase) {
  const told = cells.filter(({ repeats, text }) => !repeats && text !== '')
  const from = passagesOf(told.flatMap(({ blocks }) => blocks))
  leave(draft, told.map(({ text }) => text).join('\n'), where, { from })
}
