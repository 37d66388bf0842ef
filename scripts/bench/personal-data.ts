import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { parseBody } from '../../src/lib/markup/parse.ts'
import { linePassages, textPassages } from '../../src/lib/markup/passages.ts'
import { findPersonalData } from '../../src/lib/personal-data/find.ts'
import { publicContacts } from '../../src/lib/personal-data/public-contacts.ts'
import { readVocabulary } from '../../src/lib/read/vocabulary.ts'

const Cases = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      types: z.array(z.string()),
      kind: z.enum(['positive', 'negative']),
    }),
  ),
})

/** How well one kind of personal data is found: those found of those there, and texts stopped without cause. */
export interface Score {
  kind: string
  there: number
  found: number
  /** Ids of cases that carry it and where it was not found. */
  missed: string[]
  /** Errors of this kind in texts that carry nothing. */
  wrong: number
}

/** Scores of a file of cases by kind, and the ids of harmless texts that were stopped with an error. */
export function scorePersonalData(file: string): { scores: Score[]; harmless: number; stopped: string[] } {
  const { cases } = Cases.parse(JSON.parse(readFileSync(file, 'utf8')))
  const contacts = publicContacts(readVocabulary().publicContacts.flatMap(({ contacts: kept }) => kept))
  const read = cases.map((one) => ({
    ...one,
    findings: findPersonalData(passages(one.text), contacts),
  }))
  const kinds = [...new Set(cases.flatMap(({ types }) => types))]
  const harmless = read.filter(({ kind }) => kind === 'negative')
  return {
    scores: kinds.map((kind) => {
      const carriers = read.filter(({ types }) => types.includes(kind))
      const missed = carriers.filter(({ findings }) => !findings.some((finding) => finding.kind === kind))
      const found = carriers.length - missed.length
      const wrong = harmless.filter(({ findings }) =>
        findings.some((finding) => finding.kind === kind && finding.severity === 'error'),
      ).length
      return { kind, there: carriers.length, found, missed: missed.map(({ id }) => id), wrong }
    }),
    harmless: harmless.length,
    stopped: harmless
      .filter(({ findings }) => findings.some(({ severity }) => severity === 'error'))
      .map(({ id }) => id),
  }
}

/** As the check reads it: the passages of a Markdown text, or the lines of one that is none. */
function passages(text: string): string {
  const { tree } = parseBody('th.mdx', text)
  const found = tree ? textPassages(tree, text) : linePassages(text)
  return found.map((passage) => passage.text).join('\n')
}

/** Prints recall by kind, and precision as the share of errors that stood where they should. */
export function printPersonalData(file: string) {
  const { scores, harmless, stopped } = scorePersonalData(file)
  for (const { kind, there, found, missed, wrong } of scores)
    console.log(
      `${kind.padEnd(14)} recall ${share(found, there)}  precision ${share(found, found + wrong)}  ${missed.join(' ')}`,
    )
  const all = scores.reduce((sum, { there }) => sum + there, 0)
  const found = scores.reduce((sum, score) => sum + score.found, 0)
  console.log(
    `${'all'.padEnd(14)} recall ${share(found, all)}  precision ${share(found, found + stopped.length)}`,
  )
  console.log(`${stopped.length} of ${harmless} harmless texts stopped  ${stopped.join(' ')}`)
}

const share = (part: number, whole: number) => `${(part / whole).toFixed(3)} (${part}/${whole})`.padEnd(16)
