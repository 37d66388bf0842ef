import { type Phrase, phrase } from '../../check/say.ts'
import { type Block, passagesOf, type Table } from './blocks.ts'
import { type Draft, leave, settle } from './draft.ts'
import type { WordField } from './fields.ts'
import { isHeadingLine, type Opening, opens } from './opening.ts'
import { addFact, isFacts, readFacts } from './read-facts.ts'
import { readList } from './read-list.ts'
import { oneLine } from './read-value.ts'
import { provincesInTitle } from './terms.ts'
import { wordsOf, writeBlocks } from './write-blocks.ts'

/** What the text that follows belongs to: a section, a fact, or nothing known. */
type Target =
  | { section: string; level: number; number?: number | undefined }
  | { field: WordField }
  | { where: Phrase }

interface Reader {
  draft: Draft
  target: Target
  tables: number
  /** The block before this one, where it went into a section. */
  last?: Block | undefined
}

type Words = Exclude<Block, { kind: 'table' | 'aside' }>

const start = phrase('where.start')

/** Reads the blocks of a Word file into a draft, one after the other. */
export function readBody(draft: Draft, blocks: Block[]) {
  const reader: Reader = { draft, target: { where: start }, tables: 0 }
  for (const block of blocks) readBlock(reader, block)
  titleFromStart(draft)
  provincesFromTitle(draft)
}

/** A title says where it was, if nothing else does. */
function provincesFromTitle({ facts, terms }: Draft) {
  const { title, provinces } = facts
  const named = typeof title === 'string' ? provincesInTitle(title, terms('provinces')) : []
  if (provinces === undefined && named.length > 0) facts['provinces'] = named
}

/** Where nothing is named the title, the first line is, if it is short enough. */
function titleFromStart({ facts, leftovers }: Draft) {
  const [first] = leftovers
  if (facts['title'] !== undefined || first?.where.phrase !== start.phrase) return
  if (first.text === '' || first.text.length > 120 || first.text.includes('\n')) return
  facts['title'] = first.text
  settle(first.from, toTitle)
  leftovers.shift()
}

const toTitle = phrase('to.title')

function readBlock(reader: Reader, block: Block) {
  const { draft, target } = reader
  if (block.kind === 'aside') return leave(draft, block.text, block.where, block)
  if (block.kind === 'table') return readTable(reader, block)
  const opening = opens(block, draft.paper, 'section' in target)
  if (opening) return open(reader, opening, block)
  if (draft.paper.isOwn(block.text)) return settle(block.from, phrase('to.template'))
  const level = levelOf(block, reader)
  if (level !== undefined && !isPart(target, level)) return openUnknown(reader, block, level)
  return add(reader, [block])
}

/** The level of a heading: by its style, or, where sections began so too, by its bold letters or its number. */
function levelOf(block: Words, { target, last }: Reader): number | undefined {
  if (block.kind === 'heading') return block.level
  if (!('section' in target)) return undefined
  const goesOn = target.number !== undefined && last?.kind !== 'item' && numberOf(block) === target.number + 1
  return isHeadingLine(block) || (goesOn && block.text.length < 60) ? unstyled : undefined
}

/** Below all levels of styles. */
const unstyled = 10

/** The number that stands before a heading without a style. */
const numberOf = (block: Block) =>
  block.kind === 'item' && /^\d/.test(block.mark) ? Number.parseInt(block.mark, 10) : undefined

/** A heading below the heading of a section parts that section. */
const isPart = (target: Target, level: number) => 'section' in target && level > target.level

function open(reader: Reader, { to, told, sure, rest }: Opening, block: Words) {
  if (typeof to === 'string')
    reader.target = {
      section: to,
      level: block.kind === 'heading' ? block.level : unstyled,
      number: numberOf(block),
    }
  else reader.target = to ? { field: to } : { where: below(told) }
  if (sure) {
    reader.draft.understood.push(told)
    settle(block.from, phrase('to.label', { label: told }))
  } else leave(reader.draft, told, phrase('where.guessed'), block)
  add(reader, rest)
  // A title or place on the same line as its name is told whole.
  if (rest.length > 0 && typeof to === 'object' && (to.path === 'title' || to.kind === 'places'))
    reader.target = { where: start }
  if (block.kind === 'item') for (const inner of block.below) readBlock(reader, inner)
}

/** The head of a paper is its title; text below any other heading is kept apart. */
function openUnknown(reader: Reader, { text, from }: Words, level: number) {
  const { draft, target } = reader
  const isTitle = level <= 1 && 'where' in target && draft.facts['title'] === undefined
  if (isTitle) {
    draft.facts['title'] = oneLine(text)
    settle(from, toTitle)
  } else leave(draft, text, phrase('where.unknown'), { from })
  reader.target = { where: isTitle ? start : below(text) }
}

const below = (heading: string) => phrase('where.heading', { heading })

/** Blocks go where the last heading led. */
function add(reader: Reader, blocks: Block[]) {
  const { draft, target } = reader
  reader.last = blocks.at(-1)
  if (blocks.length === 0) return
  const from = passagesOf(blocks)
  if ('section' in target) {
    draft.sections.set(target.section, [...(draft.sections.get(target.section) ?? []), ...blocks])
    settle(from, phrase('to.section', { section: draft.paper.sections.names.get(target.section)?.[0] ?? '' }))
  } else if ('field' in target) addFact(draft, target.field, blocks)
  else leave(draft, wordsOf(blocks), target.where, { from })
}

function readTable(reader: Reader, table: Table) {
  const { draft, target } = reader
  reader.tables += 1
  const { tables: number } = reader
  const where = (row: number) => phrase('where.row', { table: number, row })
  const addToSection = (section: string, blocks: Block[]) =>
    add({ ...reader, target: { section, level: unstyled } }, blocks)
  if (readList(draft, table, where)) return
  if (isFacts(draft, table, 'section' in target)) readFacts(draft, table, where, addToSection)
  else if ('section' in target) add(reader, [table])
  else if ((table.rows[0]?.length ?? 0) < 2)
    for (const block of table.rows.flat().flatMap((cell) => cell.blocks)) readBlock(reader, block)
  else leave(draft, writeBlocks([table]), where(1), { from: passagesOf([table]) })
}
