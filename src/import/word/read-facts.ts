import { type Phrase, phrase } from '../../check/say.ts'
import { type Block, type Cell, passagesOf, type Table } from './blocks.ts'
import { type Draft, factAt, leave, setFact, settle } from './draft.ts'
import type { WordField } from './fields.ts'
import { headingNamed } from './names.ts'
import { readValue } from './read-value.ts'
import type { PaperNames } from './recognise.ts'
import { takeTerms } from './terms.ts'
import { wordsOf } from './write-blocks.ts'

/** Whether the rows of a table begin with labels of facts or names of sections; within a section most of them must, for a head may hold such a name too. */
export function isFacts({ paper }: Draft, { rows }: Table, inSection: boolean): boolean {
  const labelled = rows.filter((row) => row.length > 1 && keyOf(row, paper) !== undefined)
  return labelled.length > 0 && (!inSection || labelled.length * 2 > rows.length)
}

/** Reads a table whose rows are a label and what belongs to it; a row without a label that is known is left over. */
export function readFacts(
  draft: Draft,
  { rows }: Table,
  where: (row: number) => Phrase,
  addToSection: (id: string, blocks: Block[]) => void,
) {
  for (const [index, row] of rows.entries()) {
    const key = keyFor(draft, row)
    const cells = row.filter(({ repeats }) => !repeats)
    const blocks = withoutOwn(
      draft,
      (key ? cells.slice(1) : cells).flatMap((cell) => cell.blocks),
    )
    if (key && row[0]) readLabel(draft, row[0], where(index + 1))
    if (!key) leave(draft, wordsOf(blocks), where(index + 1), { from: passagesOf(blocks) })
    else if (typeof key === 'string') addToSection(key, blocks)
    else addFact(draft, key, blocks)
  }
}

/** Where a name stands for terms and for a section, words that are no terms belong to the section. */
function keyFor(draft: Draft, row: Cell[]): WordField | string | undefined {
  const key = keyOf(row, draft.paper)
  if (typeof key !== 'object' || key.list === undefined) return key
  const [label, ...cells] = row.filter(({ repeats }) => !repeats)
  const section = headingNamed((label?.text ?? '').split('\n')[0] ?? '', draft.paper.sections)
  const text = cells.map((cell) => cell.text).join('\n')
  return section !== undefined && takeTerms(text, draft.terms(key.list)).unknown.length > 0 ? section : key
}

/** Blocks without the words of the template. */
function withoutOwn({ paper }: Draft, blocks: Block[]): Block[] {
  const isOwn = (block: Block) =>
    block.kind !== 'table' && block.kind !== 'item' && block.kind !== 'aside' && paper.isOwn(block.text)
  settle(passagesOf(blocks.filter(isOwn)), phrase('to.template'))
  return blocks.filter((block) => !isOwn(block))
}

/** A fact comes from one place: a second one is shown. */
export function addFact(draft: Draft, field: WordField, blocks: Block[]) {
  const [text, from] = [wordsOf(blocks), passagesOf(blocks)]
  const where = phrase('where.field', { field: field.label })
  if (factAt(draft, field.path) !== undefined) return leave(draft, text, where, { from })
  const value = readValue(draft, text, field, where)
  settle(from, phrase(value === undefined ? 'to.leftover' : 'to.field', { where, field: field.label }))
  if (value !== undefined) setFact(draft, field.path, value)
}

/** The label stands in the first line of the first cell; advice may follow. */
export function keyOf([first]: Cell[], { factNamed, sections }: PaperNames): WordField | string | undefined {
  const [label = ''] = (first?.text ?? '').split('\n')
  return factNamed(label) ?? headingNamed(label, sections)
}

function readLabel(draft: Draft, { text, blocks }: Cell, where: Phrase) {
  const [label = '', ...more] = text.split('\n')
  draft.understood.push(label)
  settle(passagesOf(blocks), phrase('to.label', { label }))
  for (const line of more) if (!draft.paper.isOwn(line)) leave(draft, line, where)
}
