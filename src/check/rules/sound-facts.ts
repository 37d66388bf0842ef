import { newestYear } from '../../analysis/evidence/years.ts'
import type { AdoptionFacts } from '../../entry/adoption.ts'
import { sourceKeys } from '../adoptions.ts'
import { choicesOf, diagnose, didYouMean, fileStart } from '../diagnostics/diagnostic.ts'
import type { ParsedText } from '../entry.ts'
import { phrase } from '../say.ts'
import { atField, type Corpus, isWrong, type Rule, thaiTexts } from './rule.ts'

/** A figure claims no more than it shows: a comparison has what it is compared with, a period names its year, a problem is one that the entry answers. */
export const honestEvidence: Rule = function* (corpus) {
  for (const { file, facts, failed } of thaiTexts(corpus)) {
    if (isWrong(failed, 'results')) continue
    const problems = facts.addresses?.map(({ problem }) => problem)
    for (const [index, { shows, before, period, on }] of (facts.results ?? []).entries()) {
      const at = (field: string) => ['results', index, field]
      if (shows === 'comparison' && before === undefined)
        yield atField(corpus, 'evidence-unproven', file, at('shows'), { why: phrase('unproven.comparison') })
      if (period !== undefined && newestYear([period]) === undefined)
        yield atField(corpus, 'evidence-unproven', file, at('period'), { why: phrase('unproven.undated') })
      if (on !== undefined && problems && !problems.includes(on))
        yield atField(corpus, 'pair-unsupported', file, at('on'), {
          why: phrase('pair.other', { problem: problemNamed(corpus, on) }),
        })
    }
  }
}

/** What people call a problem; one that nobody knows is told as it was written. */
const problemNamed = ({ vocabulary }: Corpus, problem: string) =>
  vocabulary.painPoints.find(({ id }) => id === problem)?.label ?? problem

/** Each problem stands once among the pairs, and what an entry rests on is named. */
export const wholeFacts: Rule = function* (corpus) {
  for (const { file, facts, failed } of thaiTexts(corpus)) {
    const { status, addresses = [], provinces, presumedProvinces = [] } = facts
    for (const [index, { problem }] of addresses.entries())
      if (addresses.findIndex((other) => other.problem === problem) < index)
        yield atField(corpus, 'pair-unsupported', file, ['addresses', index, 'problem'], {
          why: phrase('pair.twice', { problem: problemNamed(corpus, problem) }),
        })
    const named = Array.isArray(provinces) ? provinces : []
    if (provinces === 'presumed' && presumedProvinces.length === 0)
      yield atField(corpus, 'province-presumed', file, ['provinces'], { why: phrase('presumed.none') })
    for (const [index, province] of presumedProvinces.entries())
      if (named.includes(province))
        yield atField(corpus, 'province-presumed', file, ['presumedProvinces', index], {
          why: phrase('presumed.twice', { province }),
        })
    if (status !== 'draft' && sourceKeys(facts).length === 0 && !isWrong(failed, 'sources', 'ownSources'))
      yield atField(corpus, 'sources-missing', file, ['sources'])
  }
}

/** An entry claims a workshop only where one of its sources documents that workshop, or is a paper of it. */
export const sourcedWorkshop: Rule = function* (corpus) {
  for (const { file, facts } of thaiTexts(corpus)) {
    const { sources, ownSources = [], ownWorkshop } = facts
    const hasPaper = ownSources.some(({ kind }) => kind === 'workshop-paper')
    if (hasPaper || !sources) continue
    if (ownWorkshop) {
      const params = { workshop: ownWorkshop.name, documents: phrase('own.paper') }
      yield atField(corpus, 'workshop-unsourced', file, ['ownWorkshop'], params)
    }
    const workshop = corpus.vocabulary.workshops.find(({ id }) => id === facts.workshop)
    if (!workshop || workshop.sources.some((key) => sources.includes(key))) continue
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
