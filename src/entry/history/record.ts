/** That an entry once had a state: the code of its short link, the state's hash, and the day it came out. */
export interface Recorded {
  code: string
  hash: string
  day: string
}

const preamble = [
  '# Every state of an entry that was ever committed: day, short code, hash. Links with ?v=<hash> stand in courses and',
  '# papers; copies of the project without its git history know the versions from here. The build adds lines. A line is',
  '# taken out only where a text had to be taken out of the git history, because it could have identified somebody.',
]

/** Reads the record; what is no line of it is passed over. */
export const readRecord = (text: string): Recorded[] =>
  [...text.matchAll(/^(\d{4}-\d{2}-\d{2}) ([a-z0-9]{5}) ([a-p]{8})$/gm)].map(
    ([, day = '', code = '', hash = '']) => ({ code, hash, day }),
  )

/** The record's text without some lines: states of today that were built while somebody wrote, and never committed. */
export const withoutStates = (text: string, gone: readonly Recorded[]): string =>
  gone.reduce((rest, state) => rest.replace(`${lineOf(state)}\n`, ''), text)

/** The record's text with what is new added at its end, by day: what stands there is never touched. */
export function extendRecord(text: string, states: readonly Recorded[]): string {
  const fresh = new Map<string, string>()
  const known = new Set(readRecord(text).map(keyOf))
  for (const state of states.toSorted((a, b) => Date.parse(a.day) - Date.parse(b.day)))
    if (!known.has(keyOf(state)) && !fresh.has(keyOf(state))) fresh.set(keyOf(state), lineOf(state))
  if (fresh.size === 0) return text
  const kept = text === '' ? `${preamble.join('\n')}\n` : text
  return `${kept}${[...fresh.values()].join('\n')}\n`
}

const lineOf = ({ code, hash, day }: Recorded) => `${day} ${code} ${hash}`
const keyOf = ({ code, hash }: Recorded) => `${code} ${hash}`
