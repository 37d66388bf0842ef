import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { parseBody } from '../../src/check/markup/parse.ts'
import { linePassages, textPassages } from '../../src/check/markup/passages.ts'
import { findPersonalData } from '../../src/check/personal-data/find.ts'
import { publicContacts } from '../../src/check/personal-data/recognizers/contacts.ts'
import { readVocabulary } from '../../src/node/content.ts'

const Case = z.object({
  id: z.string(),
  text: z.string(),
  types: z.array(z.string()),
  kind: z.enum(['positive', 'negative']),
})

/**
 * Scores of a file of cases by kind of personal data: those found of those there, the ids of those missed, and errors of that kind
 * in texts that carry nothing. Besides, the ids of harmless texts that were stopped with any error.
 */
export function scorePersonalData(file: string) {
  const { cases } = z.object({ cases: z.array(Case) }).parse(JSON.parse(readFileSync(file, 'utf8')))
  const contacts = publicContacts(readVocabulary().publicContacts.flatMap(({ contacts: kept }) => kept))
  const read = cases.map((one) => {
    const findings = findPersonalData(passages(one.text), contacts)
    const errors = findings.filter(({ severity }) => severity === 'error')
    const of = (found: typeof findings) => new Set(found.map(({ kind }) => kind))
    return { ...one, found: of(findings), stopped: of(errors) }
  })
  const harmless = read.filter(({ kind }) => kind === 'negative')
  const scores = [...new Set(cases.flatMap(({ types }) => types))].map((kind) => {
    const carriers = read.filter(({ types }) => types.includes(kind))
    const missed = carriers.filter(({ found }) => ![...found].some((one) => one === kind)).map(({ id }) => id)
    const wrong = harmless.filter(({ stopped }) => [...stopped].some((one) => one === kind)).length
    return { kind, there: carriers.length, found: carriers.length - missed.length, missed, wrong }
  })
  const stopped = harmless.filter(({ stopped: kinds }) => kinds.size > 0).map(({ id }) => id)
  return { scores, harmless: harmless.length, stopped }
}

/** As the check reads it: the passages of a Markdown text, or the lines of one that is none. */
function passages(text: string): string {
  const { tree } = parseBody({ file: 'th.mdx', body: text })
  return (tree ? textPassages(tree, text) : linePassages(text)).map((passage) => passage.text).join('\n')
}

/** Prints recall by kind, and precision as the share of errors that stood where they should. */
export function printPersonalData(file: string) {
  const { scores, harmless, stopped } = scorePersonalData(file)
  const sum = (key: 'there' | 'found') => scores.reduce((total, score) => total + score[key], 0)
  const all = { kind: 'all', there: sum('there'), found: sum('found'), missed: [], wrong: stopped.length }
  const share = (part: number, whole: number) => `${(part / whole).toFixed(3)} (${part}/${whole})`.padEnd(16)
  for (const { kind, there, found, missed, wrong } of [...scores, all])
    console.log(
      `${kind.padEnd(14)} recall ${share(found, there)}  precision ${share(found, found + wrong)}  ${missed.join(' ')}`,
    )
  console.log(`${stopped.length} of ${harmless} harmless texts stopped  ${stopped.join(' ')}`)
}
