import { type Diagnostic, diagnose, type Params } from '../diagnostics/diagnostic.ts'

/** Far above what an honest entry holds, far below what makes the parsers slow or exhausts their stack. */
const most = { lines: 2000, signs: 1000, nesting: 12 }

const signs = '[]{}<>*_~`|!&\\'
const container = /[ \t]*(?:>|(?:[-+*?:]|\d{1,9}[.)])(?=[ \t]))/y

/** Stands before the parsers: what would keep them busy for minutes never reaches them. */
export function tooComplex(file: string, text: string): Diagnostic | undefined {
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.length > most.lines)
    return at(file, most.lines + 1, {
      what: { th: `เกิน ${most.lines} บรรทัด`, en: `more than ${most.lines} lines` },
    })
  const left = new Map([...signs].map((sign) => [sign, most.signs]))
  for (const [index, line] of lines.entries()) {
    if (nesting(line) > most.nesting)
      return at(file, index + 1, {
        what: { th: 'รายการหรือกรอบซ้อนกันหลายชั้นเกินไป', en: 'too many lists or quotes inside each other' },
      })
    const sign = spend(line, left)
    if (sign)
      return at(file, index + 1, {
        what: {
          th: `เครื่องหมาย ${sign} เกิน ${most.signs} ตัว`,
          en: `more than ${most.signs} of the sign ${sign}`,
        },
      })
  }
  return undefined
}

function at(file: string, line: number, params: Params): Diagnostic {
  return diagnose('text-too-complex', file, { line, column: 1, endLine: line, endColumn: 2 }, params)
}

/** How many list items and quotes open at the start of a line. */
function nesting(line: string): number {
  container.lastIndex = 0
  let depth = 0
  while (container.test(line)) depth += 1
  return depth
}

/** Counts a line's signs down; the sign that ran out, if one did. */
function spend(line: string, left: Map<string, number>): string | undefined {
  for (const character of line) {
    const count = left.get(character)
    if (count === 0) return character
    if (count !== undefined) left.set(character, count - 1)
  }
  return undefined
}
