import { type Diagnostic, shownPath } from '../../src/lib/diagnostics/diagnostic.ts'
import { visible } from '../../src/lib/diagnostics/snippet.ts'
import type { Bilingual } from '../../src/lib/schema/fields.ts'
import type { Duplicate } from './judge.ts'

/** What became of one file. */
export type Outcome = { file: string } & ({ refused: Bilingual } | Taken)

interface Taken {
  path: string
  found: Diagnostic[]
  leftovers: number
  duplicate?: Duplicate | undefined
}

/** The summary: a block for each file, then the sum; Thai first, English second. */
export function printReport(outcomes: Outcome[]): string {
  const count = (state: State) => outcomes.filter((outcome) => stateOf(outcome) === state).length
  const sum = states.map((state) => ({ state, count: count(state) })).filter(({ count }) => count > 0)
  const told = (locale: 'th' | 'en') =>
    sum.map(({ state, count }) => `${words[state][locale]} ${count}`).join(', ')
  return `${outcomes.map(block).join('')}รวม ${outcomes.length} ไฟล์: ${told('th')}\n${outcomes.length} files: ${told('en')}\n`
}

const states = ['ready', 'work', 'refused'] as const
type State = (typeof states)[number]

const words: Record<State, Bilingual> = {
  ready: { th: 'พร้อม', en: 'ready' },
  work: { th: 'ต้องแก้', en: 'needs work' },
  refused: { th: 'นำเข้าไม่ได้', en: 'not taken in' },
}

function stateOf(outcome: Outcome): State {
  if ('refused' in outcome) return 'refused'
  const stopped = outcome.found.some(({ severity }) => severity === 'error')
  return stopped || outcome.leftovers > 0 ? 'work' : 'ready'
}

function block(outcome: Outcome): string {
  const { th, en } = words[stateOf(outcome)]
  const file = visible(shownPath(outcome.file))
  const lines = 'refused' in outcome ? [outcome.refused.th, outcome.refused.en] : takenLines(outcome)
  const to = 'refused' in outcome ? '' : ` → ${outcome.path}`
  return [`${th} ${en} | ${file}${to}`, ...lines.map((line) => `  ${line}`), '\n'].join('\n')
}

function takenLines({ found, leftovers, duplicate }: Taken): string[] {
  const [first] = [...found].sort((a, b) => rank(a) - rank(b))
  const near = duplicate && `title ${percent(duplicate.title)}, text ${percent(duplicate.text)}`
  return [
    ...(found.length > 0 ? [counts(found)] : []),
    ...(first
      ? [`ข้อแรก: ${placeOf(first)} ${first.message.th}`, `first: ${placeOf(first)} ${first.message.en}`]
      : []),
    ...(leftovers > 0
      ? [
          `ยังไม่ได้จัดเข้าหัวข้อ ${leftovers} ส่วน อยู่ท้าย th.mdx`,
          `${leftovers} parts not understood, at the end of th.mdx`,
        ]
      : []),
    ...(duplicate ? [`น่าจะซ้ำกับ ${duplicate.id}`, `likely duplicate of ${duplicate.id} (${near})`] : []),
  ]
}

const placeOf = ({ file, line }: Diagnostic) => `${visible(shownPath(file).split('/').at(-1) ?? '')}:${line}`
const rank = ({ severity }: Diagnostic) => (severity === 'error' ? 0 : 1)
const percent = (share: number) => `${Math.round(share * 100)} %`

/** How often each check found something; errors before warnings. */
function counts(found: Diagnostic[]): string {
  const byCode = Map.groupBy(
    [...found].sort((a, b) => rank(a) - rank(b)),
    ({ code }) => code,
  )
  return [...byCode].map(([code, all]) => `${code} ×${all.length}`).join(', ')
}
