import { phrase } from '../../../check/say.ts'
import type { Block } from '../blocks.ts'
import { settle } from '../draft.ts'
import { type Ledger, readLedger, shownParts } from './ledger.ts'
import { besideText, elsewhere, notesOf, readNote } from './notes.ts'
import { readNumbering } from './numbering.ts'
import type { Docx } from './open-docx.ts'
import { newPictures, type WordImage } from './pictures.ts'
import { readBlocks } from './read-blocks.ts'
import type { Source } from './source.ts'
import { readStyles } from './styles.ts'
import { inside } from './xml.ts'

/** Everything that a Word file shows. */
export interface WordFile {
  /** Its text in order, with what stands beside it. */
  blocks: Block[]
  images: WordImage[]
  ledger: Ledger
}

/** Reads an opened Word file: the body, notes that nothing refers to, headers and footers. */
export function readFile(docx: Docx): WordFile {
  const partOf = (type: string) =>
    docx.part([...docx.relationships(docx.main).values()].find((found) => found.type === type)?.target ?? '')
  const ledger = readLedger(docx)
  const source: Source = {
    docx,
    relationships: docx.relationships(docx.main),
    styles: readStyles(partOf('styles')),
    countOn: readNumbering(partOf('numbering')),
    ledger,
    pictures: newPictures(),
    notes: notesOf(docx),
    fields: [],
  }
  const body = inside(docx.body, 'w:body')
  const text = body ? readBlocks(body, source) : []
  const notes = [...source.notes.keys()].flatMap((reference) => readNote(reference, source))
  const blocks = [...text, ...notes, ...marginsOf(source)]
  return { blocks, images: source.pictures.taken, ledger }
}

/** Headers and footers; those of the first and of even pages often repeat the others, and are told once. */
function marginsOf(source: Source): Block[] {
  const { docx } = source
  const told = new Set<string>()
  const margins = shownParts(docx).filter(({ where }) => where.phrase === 'where.margin')
  return margins.flatMap(({ name }) => {
    const part = docx.part(name)
    const [margin, ...beside] = besideText('margin', part ? readBlocks(part, elsewhere(name, source)) : [])
    if (margin?.kind !== 'aside' || !told.has(margin.text)) {
      if (margin?.kind === 'aside') told.add(margin.text)
      return margin ? [margin, ...beside] : beside
    }
    settle(margin.from, phrase('to.twice'))
    return beside
  })
}
