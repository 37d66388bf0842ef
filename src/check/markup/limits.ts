import type { SourceText } from '../../entry/source-text.ts'
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts'
import { type Phrase, phrase } from '../say.ts'

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
type Left = Omit<typeof most, 'signs'> & { signs: Map<string, number> }

/** Stands before the parsers: what would keep them busy for minutes never reaches them. */
export function tooComplex({ file, text, head }: SourceText): Diagnostic | undefined {
  if (text.length > most.characters) return at(file, 1, over('characters'))
  const facts = head.split(lineEnd).length
  const left: Left = { ...most, signs: new Map([...factSigns].map((sign) => [sign, most.signs])) }
  for (const [index, line] of text.split(lineEnd).entries()) {
    const what = index === most.lines ? over('lines') : overIn(line, left, index < facts ? factSigns : signs)
    if (what) return at(file, index + 1, what)
  }
  return undefined
}

const lineEnd = /\r\n|\n|\r/

/** Spends what a line holds; says what there is too much of, if there is. */
function overIn(line: string, left: Left, counted: string): Phrase | undefined {
  const depth = nesting(line)
  if (depth > most.nesting) return phrase('limit.nesting')
  if (line.split('|').length - 1 > most.columns) return over('columns')
  left.containers -= depth
  left.definitions -= /^[ \t>]*\[[^\]]*\]:/.test(line) ? 1 : 0
  left.addresses -= line.match(/www\.|:\/\/|@/gi)?.length ?? 0
  const spent = (['containers', 'definitions', 'addresses'] as const).find((what) => left[what] < 0)
  if (spent) return over(spent)
  const sign = spend(line, left.signs, counted)
  return sign === undefined ? undefined : phrase('limit.sign', { sign, count: most.signs })
}

const over = (limit: Exclude<keyof typeof most, 'signs' | 'nesting'>) =>
  phrase(`limit.${limit}`, { count: most[limit] })

/** Of a text that the limits let through, and that some step of reading could still not finish. */
export const unfinished = (file: string) => at(file, 1, phrase('limit.unfinished'))

const at = (file: string, line: number, what: Phrase): Diagnostic =>
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

/** A list item, a quote or a footnote opens; four spaces before it stand for another around it. */
const container = /([ \t]*)(?:>|\[\^[^\]\s]+\]:|(?:[-+*?:]|\d{1,9}[.)])(?=[ \t]|$))/y

/** How many list items, quotes and footnotes a line stands in, as far as its start shows. */
function nesting(line: string): number {
  container.lastIndex = 0
  let depth = 0
  for (let found = container.exec(line); found; found = container.exec(line))
    depth += 1 + Math.floor((found[1] ?? '').replaceAll('\t', '    ').length / 4)
  return depth
}
