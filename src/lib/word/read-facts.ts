import { type Phrase, phrase } from '../../check/say.ts'
import type { Block, Table } from './blocks.ts'
import { type Draft, factAt, leave, setFact } from './draft.ts'
import { type Field, fields } from './fields.ts'
import type { Named } from './names.ts'
import { readValue } from './read-value.ts'
import { fieldNamed, sectionNamed } from './recognise.ts'
import type { Cell } from './table.ts'
import { wordsOf } from './write-blocks.ts'

/** What reading a table may need to know. */
export interface TableReading {
  sections: Named
  isOwn: (text: string) => boolean
  addToSection: (id: string, blocks: Block[]) => void
  where: (row: number) => Phrase
}

/** Whether the rows of a table begin with labels of facts or names of sections. */
export const isFacts = ({ rows }: Table, sections: Named): boolean =>
  rows.some((row) => row.length > 1 && keyOf(row, sections) !== undefined)

/** Reads a table whose rows are a label and what belongs to it; a row without a label that is known is left over. */
export function readFacts(draft: Draft, { rows }: Table, reading: TableReading) {
  for (const [index, row] of rows.entries()) {
    const where = reading.where(index + 1)
    const key = keyOf(row, reading.sections)
    const cells = row.filter(({ repeats }) => !repeats)
    const values = key ? cells.slice(1) : cells
    if (key) readLabel(draft, row[0]?.text ?? '', reading, where)
    const blocks = values.flatMap((cell) => cell.blocks)
    if (!key) leave(draft, withoutOwn(blocks, reading), where)
    else if (typeof key === 'string') reading.addToSection(key, blocks)
    else addFact(draft, key, withoutOwn(blocks, reading))
  }
}

/** A fact comes from one place: a second one is shown. */
export function addFact(draft: Draft, field: Field, text: string) {
  const where = inField(field)
  const free = factAt(draft, field.path) === undefined
  const value = free ? readValue(draft, text, field.reading, where) : undefined
  if (value !== undefined) setFact(draft, field.path, value)
  else if (!free) leave(draft, text, where)
}

/** Where words stood that a fact could not take. */
const inField = ({ label }: Field) => phrase('where.field', { field: label })

/** The fact of a path. */
export const fieldAt = (path: string): Field | undefined => fields.find((field) => field.path === path)

/** The label stands in the first line of the first cell; advice may follow. */
function keyOf([first]: Cell[], sections: Named): Field | string | undefined {
  const [label = ''] = (first?.text ?? '').split('\n')
  return fieldNamed(label) ?? sectionNamed(label, sections)
}

function readLabel(draft: Draft, text: string, { isOwn }: TableReading, where: Phrase) {
  const [label = '', ...more] = text.split('\n')
  draft.understood.push(label)
  for (const line of more) if (!isOwn(line)) leave(draft, line, where)
}

const withoutOwn = (blocks: Block[], { isOwn }: TableReading) =>
  wordsOf(blocks.filter((block) => !(block.kind === 'paragraph' && isOwn(block.text))))
