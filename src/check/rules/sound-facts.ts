import type { AdoptionFacts } from '../../entry/adoption.ts'
import type { EntryFacts } from '../../entry/fields.ts'
import { codes, isPersonalDataCode } from '../codes.ts'
import { choicesOf, type Diagnostic, diagnose, didYouMean, fileStart } from '../diagnostics/diagnostic.ts'
import type { ParsedText } from '../entry.ts'
import { atField, type Corpus, isWrong, type Rule } from './rule.ts'

/** The level of evidence is what the entry shows. */
export const honestEvidence: Rule = (corpus) =>
  corpus.entries.flatMap(({ th }) => {
    if (!th || th.facts.status === 'draft') return []
    const { kind, evidence, results = [] } = th.facts
    if (kind === undefined || evidence === undefined) return []
    if ((kind === 'lesson') !== (evidence === 'lesson'))
      return [atField(corpus, 'lesson-evidence', th.file, ['evidence'])]
    return evidence === 'result' && results.length === 0 && !isWrong(th.failed, 'results')
      ? [atField(corpus, 'evidence-unproven', th.file, ['evidence'])]
      : []
  })

/** An entry claims a workshop only where one of its sources documents that workshop. */
export const sourcedWorkshop: Rule = (corpus) =>
  corpus.entries.flatMap(({ th }) => {
    const workshop = corpus.vocabulary.workshops.find(({ id }) => id === th?.facts.workshop)
    const sources = th?.facts.sources
    if (!th || !workshop || !sources) return []
    return workshop.sources.some((source) => sources.includes(source))
      ? []
      : [
          atField(corpus, 'workshop-unsourced', th.file, ['workshop'], {
            workshop: workshop.label,
            documents: workshop.sources.join(', ') || '–',
          }),
        ]
  })

/** Withdrawal has its reason and leads on; the next review comes after the last. */
export const lifeCycle: Rule = (corpus) => {
  const ids = choicesOf(corpus.entries.map(({ id }) => id))
  return corpus.entries.flatMap(({ th }) => {
    if (!th) return []
    const { status, withdrawn, reviewedOn, nextReview } = th.facts
    const successor = withdrawn?.successor
    return [
      ...(isWrong(th.failed, 'status', 'withdrawn') || (status === 'withdrawn') === (withdrawn !== undefined)
        ? []
        : [atField(corpus, 'withdrawal-reason', th.file, ['status'])]),
      ...(successor && !ids.has(successor)
        ? [
            atField(corpus, 'link-broken', th.file, ['withdrawn', 'successor'], {
              target: `practices/${successor}`,
              suggestion: didYouMean(successor, ids),
            }),
          ]
        : []),
      ...(reviewedOn && nextReview && nextReview <= reviewedOn
        ? [atField(corpus, 'review-order', th.file, ['nextReview'])]
        : []),
    ]
  })
}

/** A dropped item of the action plan says why; no other has a reason to drop it. */
export const droppedItems: Rule = (corpus) =>
  corpus.entries.flatMap(({ th }) =>
    !th || isWrong(th.failed, 'actionPlan')
      ? []
      : (th.facts.actionPlan ?? []).flatMap(({ status, reason }, index) =>
          (status === 'dropped') === (reason !== undefined)
            ? []
            : [atField(corpus, 'dropped-reason', th.file, ['actionPlan', index, 'status'])],
        ),
  )

/** A record of use elsewhere is of another province than the entry's own, tells what has begun, and its file is named by its facts. */
export const soundAdoptions: Rule = (corpus) =>
  corpus.entries.flatMap(({ th, adoptions = [] }) =>
    adoptions.flatMap((record) => [
      ...misnamed(record),
      ...atHome(corpus, record, th?.facts ?? {}),
      ...notBegun(corpus, record),
    ]),
  )

function misnamed({ file, facts: { province, year } }: ParsedText<AdoptionFacts>): Diagnostic[] {
  if (province === undefined || year === undefined) return []
  const example = `${province}-${year}.mdx`
  return file.endsWith(`/${example}`) ? [] : [diagnose('adoption-name', file, fileStart, { example })]
}

function atHome(
  corpus: Corpus,
  { file, facts: { province } }: ParsedText<AdoptionFacts>,
  { provinces }: EntryFacts,
): Diagnostic[] {
  return province !== undefined && Array.isArray(provinces) && provinces.includes(province)
    ? [atField(corpus, 'adoption-home', file, ['province'], { province })]
    : []
}

function notBegun(
  corpus: Corpus,
  { file, facts: { year, reviewedOn } }: ParsedText<AdoptionFacts>,
): Diagnostic[] {
  const reviewed = reviewedOn?.slice(0, 4)
  return year !== undefined && reviewed !== undefined && year > Number(reviewed)
    ? [atField(corpus, 'adoption-not-begun', file, ['year'], { year, reviewed })]
    : []
}

/** An exception names a check of personal data, and goes when nothing needs it any more: else it would hide what comes later. */
export const reviewedExceptions: Rule = (corpus) =>
  corpus.entries.flatMap(({ th, excepted }) =>
    (th?.facts.exceptions ?? []).flatMap(({ code }, index) => {
      const at = ['exceptions', index, 'code']
      const needed: readonly string[] = excepted
      if (needed.includes(code) || !th) return []
      if (isPersonalDataCode(code)) return [atField(corpus, 'exception-unused', th.file, at, { code })]
      const suggestion = didYouMean(code, choicesOf(codes.filter(isPersonalDataCode)))
      return [atField(corpus, 'exception-impossible', th.file, at, { code, suggestion })]
    }),
  )
