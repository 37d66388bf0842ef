import type { Block } from '../blocks.ts'
import { passagesOf } from '../blocks.ts'
import { wordsOf } from '../write-blocks.ts'
import type { Docx } from './open-docx.ts'
import { readBlocks } from './read-blocks.ts'
import { aside } from './read-inline.ts'
import type { Note, Source } from './source.ts'
import { within } from './xml.ts'

const kinds = [
  ['footnotes', 'w:footnote', 'footnote'],
  ['endnotes', 'w:endnote', 'footnote'],
  ['comments', 'w:comment', 'comment'],
] as const

/** All footnotes, endnotes and comments of a Word file, by what refers to them. */
export function notesOf(docx: Docx): Map<string, Note> {
  const parts = [...docx.relationships(docx.main).values()]
  return new Map(
    kinds.flatMap(([type, name, kind]) => {
      const part = parts.find((found) => found.type === type)?.target ?? ''
      return within(docx.part(part), name).map(
        (element) => [`${name}Reference ${element.attributes['w:id']}`, { element, part, kind }] as const,
      )
    }),
  )
}

/** A note beside the text; nothing where it was told already. */
export function readNote(reference: string, source: Source): Block[] {
  const note = source.notes.get(reference)
  if (!note) return []
  source.notes.delete(reference)
  return besideText(note.kind, readBlocks(note.element, elsewhere(note.part, source)))
}

/** The same file read in another of its parts, where no picture can stand in a text. */
export const elsewhere = (part: string, source: Source): Source => ({
  ...source,
  relationships: source.docx.relationships(part),
  fields: [],
  pictures: { taken: [], take: () => undefined },
})

/** Blocks that stand beside the text as one, with what stood beside them. */
export function besideText(kind: 'footnote' | 'comment' | 'margin', blocks: Block[]): Block[] {
  const text = blocks.filter((block) => block.kind !== 'aside')
  return [aside(kind, wordsOf(text), passagesOf(text)), ...blocks.filter((block) => block.kind === 'aside')]
}
