import { type Phrase, phrase } from '../../check/say.ts'
import type { Block, Table } from './blocks.ts'
import { type Draft, leave } from './draft.ts'
import type { Field } from './fields.ts'
import type { Named } from './names.ts'
import { type Opening, opens } from './opening.ts'
import { addFact, fieldAt, isFacts, readFacts } from './read-facts.ts'
import { readList } from './read-list.ts'
import { sectionsOf } from './recognise.ts'
import { ownWords } from './template-words.ts'
import { wordsOf, writeBlocks } from './write-blocks.ts'

/** What the text that follows belongs to: a section, a fact, or nothing known. */
type Target = { section: string; level: number } | { field: Field } | { where: Phrase }

interface Reader {
  draft: Draft
  sections: Named
  isOwn: (text: string) => boolean
  target: Target
  tables: number
}

const start = phrase('where.start')

/** Reads the blocks of a Word file into a draft, one after the other. */
export function readBody(draft: Draft, blocks: Block[]) {
  const { vocabulary } = draft
  const isOwn = ownWords(vocabulary.sections)
  const reader: Reader = {
    draft,
    sections: sectionsOf(vocabulary),
    isOwn,
    target: { where: start },
    tables: 0,
  }
  for (const block of blocks) readBlock(reader, block)
}

function readBlock(reader: Reader, block: Block) {
  if (block.kind === 'table') return readTable(reader, block)
  const opening = opens(block, reader.sections, 'section' in reader.target)
  if (opening) return open(reader, opening, block)
  if (reader.isOwn(block.text)) return
  if (block.kind === 'heading' && !isPart(reader.target, block.level))
    return openUnknown(reader, block.text, block.level)
  add(reader, [block])
}

/** A heading below the heading of a section parts that section. */
const isPart = (target: Target, level: number) => 'section' in target && level > target.level

function open(reader: Reader, { to, told, sure, rest }: Opening, block: Block) {
  if (typeof to === 'string')
    reader.target = { section: to, level: block.kind === 'heading' ? block.level : 6 }
  else if (to) reader.target = { field: to }
  else reader.target = { where: headed(told) }
  if (sure) reader.draft.understood.push(told)
  else leave(reader.draft, told, phrase('where.guessed'))
  add(reader, rest)
  if (block.kind === 'item') for (const below of block.below) readBlock(reader, below)
}

/** The head of a paper is its title; text below any other heading is kept apart. */
function openUnknown(reader: Reader, text: string, level: number) {
  const title = fieldAt('title')
  const isTitle = level <= 1 && 'where' in reader.target && reader.draft.facts['title'] === undefined
  if (isTitle && title) addFact(reader.draft, title, text)
  else leave(reader.draft, text, phrase('where.unknown'))
  reader.target = { where: isTitle ? start : headed(text) }
}

const headed = (heading: string) => phrase('where.heading', { heading })

/** Blocks go where the last heading led. */
function add({ draft, target }: Reader, blocks: Block[]) {
  if (blocks.length === 0) return
  if ('section' in target)
    draft.sections.set(target.section, [...(draft.sections.get(target.section) ?? []), ...blocks])
  else if ('field' in target) addFact(draft, target.field, wordsOf(blocks))
  else leave(draft, wordsOf(blocks), target.where)
}

function readTable(reader: Reader, table: Table) {
  const { draft, sections, isOwn } = reader
  reader.tables += 1
  const number = reader.tables
  const where = (row: number) => phrase('where.row', { table: number, row })
  if (readList(draft, table, where)) return
  const addToSection = (section: string, blocks: Block[]) => {
    add(
      { ...reader, target: { section, level: 6 } },
      blocks.filter((block) => block.kind === 'table' || !isOwn(block.text)),
    )
  }
  if (isFacts(table, sections)) readFacts(draft, table, { sections, isOwn, addToSection, where })
  else if ('section' in reader.target) add(reader, [table])
  else if ((table.rows[0]?.length ?? 0) < 2)
    for (const block of table.rows.flat().flatMap((cell) => cell.blocks)) readBlock(reader, block)
  else leave(draft, writeBlocks([table]), where(1))
}
