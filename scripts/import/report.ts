import type { Duplicate } from '../../src/analysis/likely-same.ts'
import type { Diagnostic } from '../../src/check/diagnostics/diagnostic.ts'
import { visible } from '../../src/check/diagnostics/print-text.ts'
import { bilingualSentences, type Phrase, say, shownPath } from '../../src/check/say.ts'
import type { Passage } from '../../src/import/word/file/ledger.ts'
import { checkWords, told } from '../../src/node/content.ts'
import { printAccount } from './account.ts'

/** What became of one file. */
export type Outcome = { file: string } & ({ refused: Phrase } | Taken)

interface Taken {
  path: string
  found: Diagnostic[]
  leftovers: number
  duplicate?: Duplicate | undefined
  account?: readonly Passage[]
}

/** The summary: a block for each file, then the sum; Thai first, English second. */
export function printReport(outcomes: Outcome[]): string {
  const counts = states
    .map((state) => [state, outcomes.filter((outcome) => stateOf(outcome) === state).length] as const)
    .filter(([, count]) => count > 0)
  const inLanguage = (locale: 'th' | 'en') =>
    counts.map(([state, count]) => `${checkWords().commands[`import.${state}`][locale]} ${count}`).join(', ')
  const total = { count: outcomes.length, states: { th: inLanguage('th'), en: inLanguage('en') } }
  return `${outcomes.map(block).join('')}${told('import.total', total, '\n')}\n`
}

const states = ['ready', 'work', 'refused'] as const
type State = (typeof states)[number]

function stateOf(outcome: Outcome): State {
  if ('refused' in outcome) return 'refused'
  const stopped = outcome.found.some(({ severity }) => severity === 'error')
  return stopped || outcome.leftovers > 0 ? 'work' : 'ready'
}

function block(outcome: Outcome): string {
  const state = told(`import.${stateOf(outcome)}`, {}, ' ')
  const file = visible(shownPath(outcome.file))
  const lines =
    'refused' in outcome
      ? (['th', 'en'] as const).map((locale) => say(outcome.refused, { locale, words: checkWords() }))
      : takenLines(outcome).flatMap((both) => both.split('\n'))
  const to = 'refused' in outcome ? '' : ` → ${outcome.path}`
  const account = 'account' in outcome && outcome.account ? [printAccount(outcome.account)] : []
  return [`${state} | ${file}${to}`, ...lines.map((line) => `  ${line}`), ...account, '\n'].join('\n')
}

function takenLines({ found, leftovers, duplicate }: Taken): string[] {
  const [first] = [...found].sort((a, b) => rank(a) - rank(b))
  return [
    ...(found.length > 0 ? [counts(found)] : []),
    ...(first ? [firstFinding(first)] : []),
    ...(leftovers > 0 ? [told('import.leftovers', { count: leftovers }, '\n')] : []),
    ...(duplicate ? [told('import.duplicate', inPercent(duplicate), '\n')] : []),
  ]
}

function firstFinding(first: Diagnostic): string {
  const { th, en } = bilingualSentences(first, checkWords())
  return told('import.first', { place: placeOf(first), message: { th: th.message, en: en.message } }, '\n')
}

const inPercent = ({ id, title, text }: Duplicate) => ({ id, title: percent(title), text: percent(text) })
const placeOf = ({ file, line }: Diagnostic) => `${visible(shownPath(file).split('/').at(-1) ?? '')}:${line}`
const rank = ({ severity }: Diagnostic) => (severity === 'error' ? 0 : 1)
const percent = (share: number) => Math.round(share * 100)

/** How often each check found something; errors before warnings. */
function counts(found: Diagnostic[]): string {
  const byCode = Map.groupBy(
    [...found].sort((a, b) => rank(a) - rank(b)),
    ({ code }) => code,
  )
  return [...byCode].map(([code, all]) => `${code} ×${all.length}`).join(', ')
}
