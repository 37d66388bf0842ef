import type { SourceText } from '../../entry/source-text.ts'
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts'
import type { Bilingual } from '../schema/fields.ts'
import { nesting } from './nesting.ts'

/** Far above what an honest entry holds, far below what makes the parsers slow or exhausts their stack. */
const most = {
  characters: 65_536,
  lines: 2000,
  /** Of each sign that opens something. */
  signs: 1000,
  /** Lists and quotes inside each other. */
  nesting: 12,
  /** List items and lines of quotes, one inside another counted again. */
  containers: 2000,
  /** Of a table. */
  columns: 40,
  /** Of footnotes, and of links by reference. */
  definitions: 300,
  /** Of the web or of e-mail, each of which becomes a link. */
  addresses: 500,
}

const signs = '[]{}<>*_~`|!&\\'
/** Among the facts these part items, which the parser compares with each other. */
const factSigns = `${signs},?`

/** What a text may still hold. */
interface Left {
  signs: Map<string, number>
  containers: number
  definitions: number
  addresses: number
}

/** Stands before the parsers: what would keep them busy for minutes never reaches them. */
export function tooComplex({ file, text, head }: SourceText): Diagnostic | undefined {
  if (text.length > most.characters) return at(file, 1, over(most.characters, 'ตัวอักษร', 'characters'))
  const facts = head.split(lineEnd).length
  const left: Left = {
    signs: new Map([...factSigns].map((sign) => [sign, most.signs])),
    containers: most.containers,
    definitions: most.definitions,
    addresses: most.addresses,
  }
  for (const [index, line] of text.split(lineEnd).entries()) {
    const what =
      index === most.lines
        ? over(most.lines, 'บรรทัด', 'lines')
        : overIn(line, left, index < facts ? factSigns : signs)
    if (what) return at(file, index + 1, what)
  }
  return undefined
}

const lineEnd = /\r\n|\n|\r/

/** Spends what a line holds; says what there is too much of, if there is. */
function overIn(line: string, left: Left, counted: string): Bilingual | undefined {
  const depth = nesting(line)
  if (depth > most.nesting) return tooDeep
  left.containers -= depth
  if (left.containers < 0) return over(most.containers, 'รายการหรือกรอบ', 'list items or quotes')
  if (line.split('|').length - 1 > most.columns) return tooWide
  if (/^[ \t>]*\[[^\]]*\]:/.test(line)) left.definitions -= 1
  if (left.definitions < 0) return over(most.definitions, 'เชิงอรรถหรือที่อยู่ลิงก์', 'footnotes or link addresses')
  left.addresses -= line.match(/www\.|:\/\/|@/gi)?.length ?? 0
  if (left.addresses < 0) return over(most.addresses, 'ที่อยู่เว็บหรืออีเมล', 'web or e-mail addresses')
  const sign = spend(line, left.signs, counted)
  return sign === undefined
    ? undefined
    : { th: `เครื่องหมาย ${sign} เกิน ${most.signs} ตัว`, en: `more than ${most.signs} of the sign ${sign}` }
}

const over = (count: number, th: string, en: string): Bilingual => ({
  th: `เกิน ${count} ${th}`,
  en: `more than ${count} ${en}`,
})
const tooDeep: Bilingual = {
  th: 'รายการหรือกรอบซ้อนกันหลายชั้นเกินไป',
  en: 'too many lists or quotes inside each other',
}
const tooWide: Bilingual = {
  th: `ตารางกว้างเกิน ${most.columns} ช่อง`,
  en: `a table of more than ${most.columns} columns`,
}

const at = (file: string, line: number, what: Bilingual): Diagnostic =>
  diagnose('text-too-complex', file, { line, column: 1, endLine: line, endColumn: 2 }, { what })

/** Counts a line's signs down; the sign that ran out, if one did. */
function spend(line: string, left: Map<string, number>, counted: string): string | undefined {
  for (const sign of line) {
    if (!counted.includes(sign)) continue
    const count = left.get(sign) ?? 0
    if (count === 0) return sign
    left.set(sign, count - 1)
  }
  return undefined
}
