import { shortDigest } from '../../entry/history/changes.ts'
import type { ParsedAnswer } from '../courses-and-answers.ts'
import { choicesOf, diagnose, didYouMean, fileStart } from '../diagnostics/diagnostic.ts'
import type { Mention } from '../markup/parse.ts'
import { atField, type Corpus, mentioned, type Rule } from './rule.ts'

/** An answer is of a problem, rests on what is there, says when that has changed, and its English is as new and rests on the same. */
export const soundAnswers: Rule = function* (corpus) {
  const { answers = [], vocabulary } = corpus
  const problems = choicesOf(vocabulary.painPoints.map(({ id }) => id))
  for (const { id, th } of answers)
    if (th && !problems.has(id)) {
      const suggestion = didYouMean(id, problems, 'content/vocabulary/pain-points.yaml')
      yield diagnose('answer-basis', th.file, fileStart, { target: id, suggestion })
    }
  const sections = sectionDigests(corpus)
  for (const { file, value, range } of mentioned(answers, 'from'))
    if (!sections.has(value)) {
      const suggestion = didYouMean(value, choicesOf([...sections.keys()]), 'practices')
      yield diagnose('answer-basis', file, range, { target: value, suggestion })
    }
  for (const answer of answers) yield* changedBasis(corpus, answer)
}

function* changedBasis(corpus: Corpus, answer: ParsedAnswer) {
  const { th, en } = answer
  if (!th) return
  const [noted, now] = [th.facts.rests ?? {}, basisOf(corpus, answer)]
  const changed = [...new Set([...Object.keys(noted), ...Object.keys(now)])].filter(
    (key) => noted[key] !== now[key],
  )
  if (changed.length > 0)
    yield atField(corpus, 'answer-basis-changed', th.file, ['rests'], { changed, id: answer.id })
  const [from, reviewed] = [en?.facts.translatedFrom, th.facts.reviewedOn]
  if (en && from && reviewed && from < reviewed)
    yield atField(corpus, 'answer-english-older', en.file, ['translatedFrom'], { from, now: reviewed })
}

/** Digests of all that an answer rests on, by `<entry>#<section>`, `law:<id>` and `tool:<id>`. */
export function basisOf(corpus: Corpus, { th }: ParsedAnswer): Record<string, string> {
  const known = new Map<string, string>([...sectionDigests(corpus), ...(corpus.cards ?? [])])
  const keys = (th?.mentions ?? []).flatMap(keyOf)
  return Object.fromEntries(
    [...new Set(keys)].sort().flatMap((key) => {
      const digest = known.get(key)
      return digest ? [[key, digest]] : []
    }),
  )
}

const keyOf = ({ kind, value }: Mention) =>
  kind === 'from' ? [value] : kind === 'law' || kind === 'tool' ? [`${kind}:${value}`] : []

const sectionDigests = ({ entries }: Corpus) =>
  new Map<string, string>(
    entries.flatMap(({ id, th }) =>
      th?.facts.status === 'published'
        ? Object.entries(th.digests).map(([section, digest]) => [`${id}#${section}`, digest] as const)
        : [],
    ),
  )

/** Digests of cards of law and of tools, by the keys that answers know them by; words of the search, and who read it when, change nothing that is read. */
export const cardDigests = ({ law, tools }: Record<'law' | 'tools', readonly Card[]>) =>
  new Map([...law.map(digestOf('law')), ...tools.map(digestOf('tool'))])

type Card = { id: string; searchedAs?: unknown; reviewed?: unknown; reviewedOn?: unknown }

const digestOf =
  (kind: 'law' | 'tool') =>
  ({ searchedAs, reviewed, reviewedOn, ...card }: Card): [key: string, digest: string] => [
    `${kind}:${card.id}`,
    shortDigest(JSON.stringify(card)),
  ]
