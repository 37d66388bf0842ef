/**
 * A spreadsheet takes a cell that begins so for a formula, and would run what somebody typed (OWASP, CSV injection).
 * Words that begin with such a sign behind an apostrophe get one as well: so taking off the first gives back what was written.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

/** What begins every CSV file: without this mark Excel takes Thai for another encoding. */
export const BYTE_ORDER_MARK = '\u{FEFF}'

/** One record of RFC 4180, ending in CRLF; a cell that could be taken for a formula gets an apostrophe before it. */
export const csvRecord = (cells: readonly string[]) => `${cells.map(cell).join(',')}\r\n`

function cell(words: string): string {
  const safe = formula.test(words) ? `'${words}` : words
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
