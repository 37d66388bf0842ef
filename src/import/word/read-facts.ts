import { type Phrase, phrase } from '../../check/say.ts'
import type { Block, Cell, Table } from './blocks.ts'
import { type Draft, factAt, leave, setFact } from './draft.ts'
import type { WordField } from './fields.ts'
import { headingNamed } from './names.ts'
import { readValue } from './read-value.ts'
import type { PaperNames } from './recognise.ts'
import { wordsOf } from './write-blocks.ts'

/** Whether the rows of a table begin with labels of facts or names of sections. */
export const isFacts = ({ paper }: Draft, { rows }: Table): boolean =>
  rows.some((row) => row.length > 1 && keyOf(row, paper) !== undefined)

/** Reads a table whose rows are a label and what belongs to it; a row without a label that is known is left over. */
export function readFacts(
  draft: Draft,
  { rows }: Table,
  where: (row: number) => Phrase,
  addToSection: (id: string, blocks: Block[]) => void,
) {
  const { isOwn } = draft.paper
  const withoutOwn = (blocks: Block[]) =>
    blocks.filter((block) => block.kind === 'table' || block.kind === 'item' || !isOwn(block.text))
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row, draft.paper)
    const cells = row.filter(({ repeats }) => !repeats)
    const blocks = withoutOwn((key ? cells.slice(1) : cells).flatMap((cell) => cell.blocks))
    if (key) readLabel(draft, row[0]?.text ?? '', where(index + 1))
    if (!key) leave(draft, wordsOf(blocks), where(index + 1))
    else if (typeof key === 'string') addToSection(key, blocks)
    else addFact(draft, key, wordsOf(blocks))
  }
}

/** A fact comes from one place: a second one is shown. */
export function addFact(draft: Draft, field: WordField, text: string) {
  const where = phrase('where.field', { field: field.label })
  if (factAt(draft, field.path) !== undefined) return leave(draft, text, where)
  const value = readValue(draft, text, field, where)
  if (value !== undefined) setFact(draft, field.path, value)
}

/** The label stands in the first line of the first cell; advice may follow. */
function keyOf([first]: Cell[], { factNamed, sections }: PaperNames): WordField | string | undefined {
  const [label = ''] = (first?.text ?? '').split('\n')
  return factNamed(label) ?? headingNamed(label, sections)
}

function readLabel(draft: Draft, text: string, where: Phrase) {
  const [label = '', ...more] = text.split('\n')
  draft.understood.push(label)
  for (const line of more) if (!draft.paper.isOwn(line)) leave(draft, line, where)
}
