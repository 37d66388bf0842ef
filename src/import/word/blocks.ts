import type { Phrase } from '../../check/say.ts'
import type { Passage } from './file/ledger.ts'
import type { Inline } from './markdown.ts'

/** A paragraph. */
export interface Paragraph extends Inline {
  kind: 'paragraph'
}

/** A heading by its style; `level` from 1, the document's title is 0. */
export interface Heading extends Inline {
  kind: 'heading'
  level: number
}

/** An item of a list, with what stands below it. */
export interface Item extends Inline {
  kind: 'item'
  /** `-`, or a number with a dot. */
  mark: string
  /** How deep it stands in its list, from 0. */
  level: number
  below: Block[]
}

/** A table; every row has all its columns. */
export interface Table {
  kind: 'table'
  rows: Cell[][]
}

/** A cell with what stands in it. */
export interface Cell {
  blocks: Block[]
  /** Its words, a line for each paragraph. */
  text: string
  /** It is part of a merged cell, whose first part told its words already. */
  repeats: boolean
}

/** Something beside the text, which belongs into none: a comment, a deletion, an equation, a picture that cannot be used. */
export interface Aside {
  kind: 'aside'
  text: string
  where: Phrase
  from: Passage[]
}

export type Block = Paragraph | Heading | Item | Table | Aside

/** The passages that blocks were read from. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return passagesOf(block.rows.flat().flatMap((cell) => cell.blocks))
    return block.kind === 'item' ? [...block.from, ...passagesOf(block.below)] : block.from
  })
}
