import {
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Bilingual } from '../../../entry/formats.ts'
import { sameDocx } from '../../../export/zip.ts'
import type { WordField, WordLibrary } from '../fields.ts'
import { both } from '../recognise.ts'
import { termsOf } from '../terms.ts'
import { hint, paragraph, styles } from './paragraphs.ts'

/** The Word file that a workshop fills in: facts, tables, and the sections with their guiding questions. The same words give the same bytes. */
export async function wordTemplate(library: WordLibrary): Promise<Uint8Array> {
  const { title } = library.word
  const document = new Document({
    title: both(title),
    creator: title.th,
    styles,
    sections: [{ properties: { page: a4 }, children: contents(library) }],
  })
  return sameDocx(await Packer.toArrayBuffer(document))
}

/** In twentieths of a point. */
const a4 = {
  size: { width: 11906, height: 16838, orientation: PageOrientation.PORTRAIT },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
}
/** Twentieths of a point between the margins. */
const width = 9638
const emptyRows = 4

function contents({ vocabulary, word }: WordLibrary): FileChild[] {
  const lists = word.fields.filter(({ kind }) => kind === 'rows')
  const facts = word.fields.filter(({ kind }) => kind !== 'rows')
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [paragraph.run(both(word.title))] }),
    ...word.advice.map(hint),
    heading(word.facts),
    factsTable(facts, vocabulary),
    ...lists.flatMap((list) => [heading(list.label), hint(list.hint), listTable(list)]),
    ...vocabulary.sections.flatMap(({ label, question }) => [
      heading(label),
      hint(question),
      paragraph.empty(),
      paragraph.empty(),
    ]),
  ]
}

const heading = (words: Bilingual) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    children: [paragraph.run(both(words))],
  })

/** A label and its hint on the left, what is chosen or typed on the right. */
function factsTable(facts: WordField[], vocabulary: WordLibrary['vocabulary']): Table {
  const left = Math.round(width * 0.36)
  return table(
    [left, width - left],
    facts.map((field) => {
      const offered = choicesOf(field, vocabulary)
      const value = offered.length > 0 ? offered.map(paragraph.choice) : [paragraph.empty()]
      return [[paragraph.label(field.label), hint(field.hint)], value]
    }),
  )
}

/** More terms than this nobody ticks: they are typed. */
const mostOffered = 40

function choicesOf({ choices, list }: WordField, vocabulary: WordLibrary['vocabulary']): Bilingual[] {
  if (choices) return Object.values(choices)
  const terms = list ? [...termsOf(vocabulary, list).names.values()] : []
  return terms.length > mostOffered ? [] : terms.map(([th = '', en = '']) => ({ th, en }))
}

/** A table with a row for each fact; the first column is twice as wide as the others. */
function listTable({ fields }: WordField): Table {
  const each = Math.floor(width / (fields.length + 1))
  const rows = Array.from({ length: emptyRows }, () => fields.map(() => [paragraph.empty()]))
  return table(
    fields.map((_, at) => (at === 0 ? 2 * each : each)),
    [fields.map(({ label }) => [paragraph.label(label)]), ...rows],
  )
}

function table(columnWidths: number[], rows: Paragraph[][][]): Table {
  const cell = (children: Paragraph[], at: number) =>
    new TableCell({
      width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children,
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })),
  })
}
