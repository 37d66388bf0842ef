/** Addresses and places on them that were ever published, one a line: `/practices/x/` or `/practices/x/#results`. */
export type Ledger = readonly string[]

const preamble = [
  '# Every address that was ever published, and every place on a page that can be linked to. Links to them stand in',
  '# courses, papers and letters: a line is never changed or taken out. The build adds lines, and stops where one fails.',
]

/** Reads a ledger; lines that begin with `#` followed by a space are remarks. */
export const readLedger = (text: string): Ledger =>
  text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('# '))

/** Lines of the ledger that no page answers any more. */
export const lostLinks = (ledger: Ledger, answering: ReadonlySet<string>): string[] =>
  ledger.filter((link) => !answering.has(link))

/** The ledger's text with what is new added at its end: what stands there is never touched. */
export function extendLedger(text: string, answering: ReadonlySet<string>): string {
  const known = new Set(readLedger(text))
  const fresh = [...answering].filter((link) => !known.has(link)).sort()
  const kept = text === '' ? `${preamble.join('\n')}\n` : text
  return fresh.length === 0 ? text : `${kept}${fresh.join('\n')}\n`
}
