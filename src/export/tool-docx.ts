import {
  CheckBox,
  ExternalHyperlink,
  HeadingLevel,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { a4, docxOf } from './docx.ts'
import { type Row, sizeOnOneSheet } from './one-sheet.ts'

/** Words, some of which lead to a page. */
export type Linked = readonly (string | { text: string; url: string })[]

/** A tool in the words of one language, as its sheet of paper shows them. */
export interface ToolSheet {
  title: string
  /** What kind of thing it is, when it is used, who has not read it yet. */
  lead: string[]
  /** Whether each item has a box to tick. */
  ticked: boolean
  /** `mark` says whose advice it is, and by which of the sources. */
  items: { words: Linked; mark: string }[]
  limits: { heading: string; words: Linked }
  sources: { heading: string; lines: Linked[] }
  /** Where its latest text is, whose it is, how old. */
  foot: string[]
}

const page = { size: { ...a4, orientation: PageOrientation.PORTRAIT }, side: 850 }
const smallest = 22

/** A tool as a Word file on one sheet of A4. The same words give the same bytes. */
export const toolDocx = (sheet: ToolSheet): Promise<Uint8Array> =>
  docxOf(
    sheet.title,
    sheet.title,
    page,
    linesOf(sheet).map((line) => paragraph(line, sizeOf(sheet) ?? smallest)),
  )

/** The size of its letters in half points; nothing where it needs more than one sheet. */
export const sizeOf = (sheet: ToolSheet) =>
  sizeOnOneSheet(linesOf(sheet).map(rowOf), a4.width - 2 * page.side, a4.height - 2 * page.side)

/** A paragraph before its letters have a size. */
interface Line {
  words: Linked
  /** Small letters behind the words. */
  mark?: string
  level?: 'TITLE' | 'HEADING_1'
  number?: number
  ticked?: boolean
  /** By how many half points its letters are larger or smaller than those of the text. */
  larger?: number
}
const small = -4
const hanging = (ticked: boolean) => (ticked ? 700 : 440)
const blank = (level: Line['level']) => ({ before: level === 'HEADING_1' ? 120 : 0, after: 40 })

const linesOf = ({ title, lead, ticked, items, limits, sources, foot }: ToolSheet): Line[] => [
  { words: [title], level: 'TITLE', larger: 8 },
  ...lead.map((words) => ({ words: [words] })),
  ...items.map((item, index) => ({ ...item, ticked, number: index + 1 })),
  { words: [limits.heading], level: 'HEADING_1' },
  { words: limits.words, larger: small },
  { words: [sources.heading], level: 'HEADING_1' },
  ...sources.lines.map((words, index) => ({ words, larger: small, number: index + 1 })),
  ...foot.map((words) => ({ words: [words], larger: small })),
]

const rowOf = ({ words, mark = '', level, number, ticked = false, larger = 0 }: Line): Row => ({
  text: [...words.map((part) => (typeof part === 'string' ? part : part.text)), mark].join(''),
  larger,
  indent: number === undefined ? 0 : hanging(ticked),
  blank: blank(level).before + blank(level).after,
})

function paragraph(
  { words, mark, level, number, ticked = false, larger = 0 }: Line,
  size: number,
): Paragraph {
  const box = ticked ? [new CheckBox({ checked: false, alias: String(number) })] : []
  return new Paragraph({
    ...(level && { heading: HeadingLevel[level], keepNext: true }),
    ...(number !== undefined && { indent: { left: hanging(ticked), hanging: hanging(ticked) } }),
    spacing: blank(level),
    children: [
      ...box,
      ...runs(number === undefined ? words : [`${ticked ? ' ' : ''}${number}.\t`, ...words], size + larger),
      ...(mark ? runs([` ${mark}`], size + small) : []),
    ],
  })
}

function runs(words: Linked, size: number): ParagraphChild[] {
  const run = (text: string) => new TextRun({ text, size, sizeComplexScript: size })
  return words.map((part) =>
    typeof part === 'string'
      ? run(part)
      : new ExternalHyperlink({ link: part.url, children: [run(part.text)] }),
  )
}
