import { CheckBox, type FileChild, HeadingLevel, PageOrientation, Paragraph, type Table, TextRun } from 'docx'
import type { Bilingual } from '../../entry/formats.ts'
import { a4, bold, docxOf, fixedTable } from '../../export/docx.ts'
import type { WordField, WordLibrary } from './fields.ts'
import { choicesOf, namesToType } from './offered.ts'
import { both } from './recognise.ts'

/** The Word file that a workshop fills in: facts, tables, and the sections with their guiding questions. The same words give the same bytes. */
export const wordTemplate = (library: WordLibrary): Promise<Uint8Array> =>
  docxOf(both(library.word.title), library.word.title.th, portrait, contents(library))

const portrait = { size: { ...a4, orientation: PageOrientation.PORTRAIT }, side: 1134 }
/** Between the sides, in twentieths of a point. */
const width = a4.width - 2 * portrait.side
const emptyRows = 4

function contents({ vocabulary, word }: WordLibrary): FileChild[] {
  const asked = word.fields.filter(({ readOnly }) => !readOnly)
  const lists = asked.filter(({ kind }) => kind === 'rows')
  const facts = asked.filter(({ kind }) => kind !== 'rows')
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(both(word.title))] }),
    ...word.advice.map(hint),
    heading(word.facts),
    factsTable(facts, vocabulary),
    ...lists.flatMap((list) => [
      heading(list.label),
      hint(list.hint),
      ...namesToType(list, vocabulary).map(hint),
      listTable(list),
    ]),
    ...vocabulary.sections.flatMap(({ label, question }) => [
      heading(label),
      hint(question),
      new Paragraph({}),
      new Paragraph({}),
    ]),
  ]
}

/** A label and its hint on the left, what is chosen or typed on the right. */
function factsTable(facts: WordField[], vocabulary: WordLibrary['vocabulary']): Table {
  const left = Math.round(width * 0.36)
  return table(
    [left, width - left],
    facts.map((field) => {
      const offered = choicesOf(field, vocabulary)
      return [
        [label(field.label), hint(field.hint)],
        offered.length > 0 ? offered.map(choice) : [new Paragraph({})],
      ]
    }),
  )
}

/** A table with a row for each fact; the first column is twice as wide as the others. */
function listTable({ fields }: WordField): Table {
  const each = Math.floor(width / (fields.length + 1))
  const rows = Array.from({ length: emptyRows }, () => fields.map(() => [new Paragraph({})]))
  return table(
    fields.map((_, at) => (at === 0 ? 2 * each : each)),
    [fields.map((column) => [label(column.label)]), ...rows],
  )
}

const table = (columns: number[], rows: Paragraph[][][]) =>
  fixedTable(
    { width, columns, above: 60, beside: 100 },
    rows.map((cells) => ({ cells })),
  )

const heading = (words: Bilingual) =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [new TextRun(both(words))] })

/** Advice in grey, which the writer need not delete. */
const hint = (words: Bilingual) => new Paragraph({ style: 'Hint', children: [new TextRun(both(words))] })

const label = (words: Bilingual) => new Paragraph({ children: [new TextRun({ text: both(words), ...bold })] })

const choice = (words: Bilingual) =>
  new Paragraph({
    children: [new CheckBox({ checked: false, alias: words.en }), new TextRun(` ${both(words)}`)],
  })
