import { underEach } from '../analysis/under-each.ts'
import { type AnswerKind, answerKinds, tagToken } from './index-format.ts'
import { type NameSpan, PLACES, type Plan, type Unit } from './plan.ts'
import type { Posting } from './postings.ts'

/** The index, as far as an answer needs it: what is not loaded yet is simply not there. */
export interface Known {
  readonly answers: readonly { readonly kind: AnswerKind }[]
  readonly entries: number
  readonly posting: (token: string) => Posting | undefined
}

/** An entry that was found. */
export interface Hit {
  readonly entry: number
  /** From 0 to 1: how much of what was asked for it has. */
  readonly coverage: number
  /** Words of the query that it lacks. */
  readonly missing: readonly string[]
}

/** What answers a query. */
export interface Answer {
  /** Places in the list of direct answers, best first. */
  readonly direct: readonly number[]
  readonly hits: readonly Hit[]
}

/** How much an entry counts that is about what was asked, without saying it. */
const TAGGED = 0.45
const IN_PLACE = 0.8
const TAGGED_AGAIN = 0.1
const SAID_AND_TAGGED = 0.3
/** What is worth less does not say it. */
const LEAST_WORTH = 0.12
/** With less than this of what was asked for, something is no answer; with less than this beside the best, neither. */
const LEAST_COVERAGE = 0.5
/** A word of a title or result line is worth this much at least. */
const IN_LINE = 0.5
const LEAST_SHARE = 0.1
const MOST_DIRECT = 5

/** Answers a query from what is known of the index. */
export function answer(plan: Plan, known: Known): Answer {
  const weights = plan.units.map((unit) => ({ unit, weight: weightOf(unit, known) }))
  const whole = sumOf(weights)
  const wholeKnown = sumOf(weights.filter(({ unit }) => unit.forms.some(({ token }) => known.posting(token))))
  const found = new Map<number, Found>()
  for (const [at, { unit, weight }] of weights.entries())
    for (const [document, worth] of worthOf(unit, known)) {
      const before = found.get(document) ?? {
        score: 0,
        covered: 0,
        units: new Set<number>(),
        inName: 0,
        best: 0,
      }
      before.best = Math.max(before.best, worth)
      before.score += weight * worth
      before.covered += weight
      if (worth >= IN_NAME) before.inName += weight
      before.units.add(at)
      found.set(document, before)
    }
  return {
    direct: directAnswers(plan, known, found, wholeKnown || whole),
    hits: hitsAmong(plan, known, found, whole),
  }
}

const sumOf = (weights: readonly { weight: number }[]) => weights.reduce((sum, { weight }) => sum + weight, 0)

interface Found {
  score: number
  covered: number
  /** How much of the query stands in its names or label. */
  inName: number
  units: Set<number>
  /** What its best word is worth. */
  best: number
}

/** A word counts from here on as standing in a name. */
const IN_NAME = 0.55

/** Rare words say more; one that is nowhere counts as the rarest. */
function weightOf({ forms, share }: Unit, { posting, answers, entries }: Known): number {
  const all = answers.length + entries
  const most = Math.max(
    0,
    ...forms.map(({ token, factor }) => (factor >= 0.8 ? (posting(token)?.size ?? 0) : 0)),
  )
  return (share * Math.log(1 + all / (most + 0.5))) / Math.log(1 + 2 * all)
}

/** How much each document has of a word, from 0 to 1. */
function worthOf({ forms, leads }: Unit, { posting, answers }: Known): Map<number, number> {
  const worth = new Map<number, number>()
  const put = (document: number, value: number) => {
    if (value > (worth.get(document) ?? LEAST_WORTH)) worth.set(document, value)
  }
  for (const { token, factor } of forms)
    for (const [document, weight] of posting(token) ?? []) put(document, factor * (0.25 + weight / 20))
  const tagged = underEach([...new Set(leads)], (lead) => [...(posting(tagToken(lead))?.keys() ?? [])])
  for (const [document, tags] of tagged) {
    const said = worth.get(document) ?? 0
    const isInPlace = tags.some((tag) => PLACES.includes(answers[tag]?.kind ?? 'page'))
    const about = isInPlace ? IN_PLACE : TAGGED + (tags.length - 1) * TAGGED_AGAIN
    put(document, Math.max(said, about) + said * SAID_AND_TAGGED)
  }
  return worth
}

/** Words written together that are no name and stand nowhere but in the text, each by itself, were meant as another word. */
const isByChance = ({ units, spans, isOneChunk }: Plan, { best, units: has }: Found): boolean =>
  isOneChunk && units.length > 1 && has.size < 3 && spans.length === 0 && best < IN_LINE

function hitsAmong(plan: Plan, { answers }: Known, found: ReadonlyMap<number, Found>, whole: number): Hit[] {
  const { units, isOneChunk } = plan
  const likely = [...found].filter(([document, one]) => document >= answers.length && !isByChance(plan, one))
  const ranked = likely.map(([document, { score, covered, units: has }]) => {
    const coverage = Math.min(1, covered / whole)
    const isAll = has.size === units.length
    return { document, coverage, has, rank: score * coverage * (isAll ? 1.5 : 1) }
  })
  ranked.sort((a, b) => b.rank - a.rank)
  const best = Math.max(0, ...ranked.map(({ coverage }) => coverage))
  const enough = isOneChunk ? LEAST_COVERAGE : Math.min(LEAST_COVERAGE, 0.8 * best)
  const least = (ranked[0]?.rank ?? 0) * LEAST_SHARE
  return ranked
    .filter(({ rank, has, coverage }) => has.size === units.length || (rank >= least && coverage >= enough))
    .map(({ document, coverage, has }) => ({
      entry: document - answers.length,
      coverage,
      missing: units.filter((_, at) => !has.has(at)).map(({ typed }) => typed),
    }))
}

/** Things that are named come before those whose words are; each name of the query has its best answer before any has its second. */
function directAnswers(
  { spans, size }: Plan,
  { answers }: Known,
  found: ReadonlyMap<number, Found>,
  whole: number,
): number[] {
  const scored = new Map<number, Scored>()
  for (const span of spans)
    for (const owner of span.owners) {
      const score = scoreOfName(span, size)
      if (score > (scored.get(owner)?.score ?? 0)) scored.set(owner, { score, span })
    }
  for (const [document, { score, covered, inName }] of found) {
    if (document >= answers.length) continue
    const coverage = covered / whole
    if (!scored.has(document) && !(inName / whole >= LEAST_COVERAGE || (coverage > 0.9 && spans.length > 0)))
      continue
    const before = scored.get(document) ?? { score: 0, span: undefined }
    if (before.score >= EXACT) continue
    const words = (score / whole) * 20 * coverage + 30 * (inName / whole) ** 2
    scored.set(document, { score: before.score + words, span: before.span })
  }
  const ranked = [...scored].sort(
    ([a, { score: one }], [b, { score: other }]) => other - one || kindAt(a) - kindAt(b) || a - b,
  )
  return inTurns(ranked).slice(0, MOST_DIRECT)

  function kindAt(place: number) {
    return answerKinds.indexOf(answers[place]?.kind ?? 'workshop')
  }
}

interface Scored {
  score: number
  span: NameSpan | undefined
}

/** The whole query is its name: among several such, their kinds and their order in the library decide. */
const EXACT = 100

const scoreOfName = ({ size, isWhole }: NameSpan, all: number) =>
  (size === all ? EXACT : 30 + 40 * (size / all)) - (isWhole ? 0 : 25)

/** The best of each part of the query first. Names within longer names are no parts of their own. */
function inTurns(ranked: readonly (readonly [number, Scored])[]): number[] {
  const parts: NameSpan[] = []
  const first: number[] = []
  const rest: number[] = []
  for (const [place, { span, score }] of ranked) {
    const isNew = span && score > 40 && !parts.some((part) => span.from < part.to && part.from < span.to)
    if (isNew) parts.push(span)
    ;(isNew ? first : rest).push(place)
  }
  return [...first, ...rest]
}
