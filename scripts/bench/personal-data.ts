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

/** Sets that were known while the recognizers were written, and sets by others or looked at only when they were done. */
export const sets = {
  tuned: ['tests/cases/personal-data.json', 'tests/cases/names.json'],
  blind: [
    'tests/cases/personal-data-blind-1.json',
    'tests/cases/personal-data-blind-2.json',
    'tests/cases/personal-data-blind-3.json',
    'tests/cases/personal-data-blind-4.json',
    'tests/cases/personal-data-blind-5.json',
    'tests/cases/names-blind.json',
  ],
}

/** Ways to introduce a person, with `{n}` where the name stands, and the names that stand there. */
const Ways = z.object({ frames: z.array(z.string()), names: z.array(z.string()) })
const Names = z.object({ thai: Ways, latin: Ways, harmless: z.array(z.string()) })

/** A file of cases, or one of ways and names, of which each pair is a case. */
const read = (file: string) => {
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const named = Names.safeParse(data).data
  return named ? pairsOf(named) : z.object({ cases: z.array(Case) }).parse(data).cases
}

function pairsOf({ thai, latin, harmless }: z.infer<typeof Names>): z.infer<typeof Case>[] {
  const pairs = [thai, latin].flatMap(({ frames, names }) =>
    frames.flatMap((frame) =>
      names.map((name) => ({ id: `“${frame.replace('{n}', name)}”`, text: frame.replace('{n}', name) })),
    ),
  )
  return [
    ...pairs.map((pair) => ({ ...pair, types: ['person_name'], kind: 'positive' as const })),
    ...harmless.map((text) => ({ id: `“${text}”`, text, types: [], kind: 'negative' as const })),
  ]
}

/**
 * Scores of a file of cases by kind of personal data: those found of those there, the ids of those missed, and errors of that kind
 * in texts that carry nothing. Besides, the ids of harmless texts that were stopped with any error.
 */
export function scorePersonalData(file: string) {
  const cases = read(file)
  const contacts = publicContacts(readVocabulary().publicContacts.flatMap(({ contacts: kept }) => kept))
  const judged = cases.map((one) => {
    const findings = findPersonalData(passages(one.text), contacts)
    const errors = findings.filter(({ severity }) => severity === 'error')
    const of = (found: typeof findings) => new Set(found.map(({ kind }) => kind))
    return { ...one, found: of(findings), stopped: of(errors) }
  })
  const harmless = judged.filter(({ kind }) => kind === 'negative')
  const scores = [...new Set(cases.flatMap(({ types }) => types))].map((kind) => {
    const carriers = judged.filter(({ types }) => types.includes(kind))
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

/** Prints the scores of one file; without one, those of all sets, the blind ones apart from the tuned. */
export function printPersonalData(file?: string) {
  if (file) return printScores(file)
  for (const [name, files] of Object.entries(sets)) {
    console.log(`\n${name}`)
    for (const one of files) {
      console.log(one)
      printScores(one)
    }
  }
}

/** Prints recall by kind, and precision as the share of errors that stood where they should. */
function printScores(file: string) {
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
