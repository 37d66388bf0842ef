import type { AdoptionFacts } from '../../entry/adoption.ts'
import { choicesOf, diagnose, didYouMean, fileStart } from '../diagnostics/diagnostic.ts'
import type { ParsedText } from '../entry.ts'
import { atField, type Corpus, isWrong, type Rule, thaiTexts } from './rule.ts'

/** The level of evidence is what the entry shows. */
export const honestEvidence: Rule = function* (corpus) {
  for (const { file, facts, failed } of thaiTexts(corpus)) {
    const { kind, evidence, status, results = [] } = facts
    if (status === 'draft' || kind === undefined || evidence === undefined) continue
    if ((kind === 'lesson') !== (evidence === 'lesson'))
      yield atField(corpus, 'lesson-evidence', file, ['evidence'])
    else if (evidence === 'result' && results.length === 0 && !isWrong(failed, 'results'))
      yield atField(corpus, 'evidence-unproven', file, ['evidence'])
  }
}

/** An entry claims a workshop only where one of its sources documents that workshop. */
export const sourcedWorkshop: Rule = function* (corpus) {
  for (const { file, facts } of thaiTexts(corpus)) {
    const workshop = corpus.vocabulary.workshops.find(({ id }) => id === facts.workshop)
    if (!workshop || !facts.sources || workshop.sources.some((key) => facts.sources?.includes(key))) continue
    const documents = workshop.sources.join(', ') || '–'
    yield atField(corpus, 'workshop-unsourced', file, ['workshop'], { workshop: workshop.label, documents })
  }
}

/** Withdrawal has its reason and leads on; the next review comes after the last. */
export const lifeCycle: Rule = function* (corpus) {
  const ids = choicesOf(corpus.entries.map(({ id }) => id))
  for (const { file, facts, failed } of thaiTexts(corpus)) {
    const { status, withdrawn, reviewedOn, nextReview } = facts
    const successor = withdrawn?.successor
    if ((status === 'withdrawn') !== (withdrawn !== undefined) && !isWrong(failed, 'status', 'withdrawn'))
      yield atField(corpus, 'withdrawal-reason', file, ['status'])
    if (successor && !ids.has(successor)) {
      const params = { target: `practices/${successor}`, suggestion: didYouMean(successor, ids) }
      yield atField(corpus, 'link-broken', file, ['withdrawn', 'successor'], params)
    }
    if (reviewedOn && nextReview && nextReview <= reviewedOn)
      yield atField(corpus, 'review-order', file, ['nextReview'])
  }
}

/** A dropped item of the action plan says why; no other has a reason to drop it. */
export const droppedItems: Rule = function* (corpus) {
  for (const { file, facts, failed } of thaiTexts(corpus)) {
    if (isWrong(failed, 'actionPlan')) continue
    for (const [index, { status, reason }] of (facts.actionPlan ?? []).entries())
      if ((status === 'dropped') !== (reason !== undefined))
        yield atField(corpus, 'dropped-reason', file, ['actionPlan', index, 'status'])
  }
}

/** A record of use elsewhere is of another province than the entry's own, tells what has begun, and its file is named by its facts. */
export const soundAdoptions: Rule = function* (corpus) {
  for (const { th, adoptions = [] } of corpus.entries)
    for (const record of adoptions) yield* inRecord(corpus, record, th?.facts.provinces)
}

function* inRecord(corpus: Corpus, { file, facts }: ParsedText<AdoptionFacts>, home: unknown) {
  const { province, year, reviewedOn } = facts
  const example = `${province}-${year}.mdx`
  if (province !== undefined && year !== undefined && !file.endsWith(`/${example}`))
    yield diagnose('adoption-name', file, fileStart, { example })
  if (province !== undefined && Array.isArray(home) && home.includes(province))
    yield atField(corpus, 'adoption-home', file, ['province'], { province })
  const reviewed = reviewedOn?.slice(0, 4)
  if (year !== undefined && reviewed !== undefined && year > Number(reviewed))
    yield atField(corpus, 'adoption-not-begun', file, ['year'], { year, reviewed })
}
