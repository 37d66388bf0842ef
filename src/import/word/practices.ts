import { phrase } from '../../check/say.ts'
import { arabicDigits } from '../../entry/thai-digits.ts'
import { type Block, type Cell, passagesOf, type Table } from './blocks.ts'
import { settle } from './draft.ts'
import { headingNamed } from './names.ts'
import { isHeadingLine, opens } from './opening.ts'
import { keyOf } from './read-facts.ts'
import { isList } from './read-list.ts'
import type { PaperNames } from './recognise.ts'

/** The text of a Word file as the practices that it tells. */
export interface Practices {
  /** What belongs to none of them alone. */
  shared: Block[]
  each: [Block[], ...Block[][]]
}

/** Parts a text that tells several practices: one in each row of a table, or one below each of several headings. */
export function practicesIn(blocks: Block[], paper: PaperNames): Practices {
  const read = blocks.map((block, at) =>
    block.kind === 'table' ? rowsOf(block, inSection(blocks.slice(0, at), paper), paper) : undefined,
  )
  const [first, ...more] = read.flatMap((rows) => rows?.practices ?? [])
  const others = blocks.flatMap((block, at) => read[at]?.rest ?? block)
  if (first && more.length > 0) return { shared: others, each: [[first], ...more.map((row) => [row])] }
  const turned = blocks.flatMap((block, at) => {
    const rows = read[at]
    return rows ? [...rows.rest, ...rows.practices] : [block]
  })
  return belowHeadings(turned, paper)
}

/** The rows of a table that tell a practice each, with the names on the left; and what else is in it. */
interface Rows {
  practices: Table[]
  rest: Table[]
}

/** A table whose head names sections. Within a section one that names two is a table of that section. */
function rowsOf(table: Table, isWithin: boolean, paper: PaperNames): Rows | undefined {
  const named = table.rows.slice(0, 3).map((row) => sectionsNamed(row, paper))
  if (Math.max(0, ...named) < 3 && isList(table, paper)) return undefined
  const at = named.findIndex((count) => count > (isWithin ? 2 : 1))
  const head = table.rows[at]
  if (!head || at === table.rows.length - 1) return undefined
  const told = table.rows.slice(at + 1)
  const isTold = (row: Cell[]) => new Set(row.map(({ text }) => text.trim()).filter(Boolean)).size > 1
  const rest = [...table.rows.slice(0, at), ...told.filter((row) => !isTold(row))].filter(hasWords)
  return {
    practices: told.filter(isTold).map((row, index) => turned(head, row, index + 1)),
    rest: rest.length > 0 ? [{ kind: 'table', rows: rest }] : [],
  }
}

const hasWords = (row: Cell[]) => row.some(({ text }) => text.trim() !== '')

function sectionsNamed(row: Cell[], { sections }: PaperNames): number {
  const told = row.filter(({ repeats }) => !repeats).map(({ text }) => headingNamed(text, sections))
  return new Set(told.filter((id) => id !== undefined)).size
}

/** A row as a table with the names of its columns on the left; that it is the first or second row says nothing. */
function turned(head: Cell[], row: Cell[], number: number): Table {
  const pairs = head.flatMap((name, at) => {
    const cell = row[at]
    if (!cell || (name.repeats && cell.repeats)) return []
    if (Number(arabicDigits(cell.text.replace(/[.)]$/, ''))) === number) {
      settle(passagesOf([...name.blocks, ...cell.blocks]), phrase('to.label', { label: name.text }))
      return []
    }
    return [[name, { ...cell, repeats: false }]]
  })
  return { kind: 'table', rows: pairs }
}

function inSection(before: Block[], paper: PaperNames): boolean {
  const last = before.findLast((block) => headedBy(block, paper) !== undefined)
  return last !== undefined && sectionsOf(last, paper).length > 0
}

/** Practices that begin where the first section of the one before comes again, at the heading above it. */
function belowHeadings(blocks: Block[], paper: PaperNames): Practices {
  const starts: { at: number; first: string; sections: Set<string> }[] = []
  let heading: { at: number; level: number } | undefined
  for (const [at, block] of blocks.entries()) {
    for (const section of sectionsOf(block, paper)) {
      const current = starts.at(-1)
      if (!current || (section === current.first && current.sections.size > 1))
        starts.push({ at: heading?.at ?? at, first: section, sections: new Set([section]) })
      else current.sections.add(section)
      heading = undefined
    }
    const level = headedBy(block, paper)
    if (level !== undefined && level >= 0 && level <= (heading?.level ?? level)) heading = { at, level }
  }
  const [one, ...others] = starts.filter(({ sections }) => sections.size > 1).map(({ at }) => at)
  if (one === undefined || others.length === 0) return { shared: [], each: [blocks] }
  const part = (from: number, to: number | undefined) => titled(blocks.slice(from, to), paper)
  return {
    shared: blocks.slice(0, one),
    each: [part(one, others[0]), ...others.map((from, at) => part(from, others[at + 1]))],
  }
}

/** The level of a heading that is no section's, 0 where it says the title; below 0 for a section's own. */
function headedBy(block: Block, paper: PaperNames): number | undefined {
  if (block.kind === 'table') return namesTitle(block, paper) ? 0 : undefined
  if (block.kind === 'aside') return undefined
  const opening = opens(block, paper, false)
  if (typeof opening?.to === 'string') return -1
  if (opening?.to?.path === 'title') return 0
  if (block.kind === 'heading') return block.level
  return isHeadingLine(block) || isNumberedStory(block.text, paper) ? 6 : undefined
}

const isNumberedStory = (text: string, { stories }: PaperNames) =>
  stories.some((name) => text.toLowerCase().startsWith(name.toLowerCase())) &&
  /^\P{N}{2,45}\p{Nd}/u.test(text)

const namesTitle = ({ rows }: Table, paper: PaperNames) =>
  rows.some((row) => {
    const key = keyOf(row, paper)
    return typeof key === 'object' && key.path === 'title'
  })

/** The sections that a block opens: a heading one, a table of facts maybe several. */
function sectionsOf(block: Block, paper: PaperNames): string[] {
  if (block.kind === 'aside') return []
  if (block.kind !== 'table') {
    const to = opens(block, paper, false)?.to
    return typeof to === 'string' ? [to] : []
  }
  const keys = block.rows.filter((row) => row.length > 1).map((row) => keyOf(row, paper))
  return keys.length > 1 ? keys.filter((key) => typeof key === 'string') : []
}

/** What a practice begins with is its title, unless that is named. */
function titled([first, ...more]: Block[], paper: PaperNames): Block[] {
  if (!first || first.kind === 'table' || first.kind === 'aside') return first ? [first, ...more] : []
  if (opens(first, paper, false)) return [first, ...more]
  return [{ ...first, kind: 'heading', level: 0 }, ...more]
}
