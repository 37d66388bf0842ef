import { byPlace, type Diagnostic } from './diagnostics/diagnostic.ts'
import {
  publicNumbers,
  publishedAddresses,
  uniqueAddresses,
  usableImages,
  workingLinks,
} from './rules/addresses.ts'
import { soundAnswers } from './rules/answers.ts'
import { courseEnglish, courseItems, courseSources, courseTerms, rightAnswers } from './rules/courses.ts'
import { reviewedExceptions } from './rules/exceptions.ts'
import { knownTerms, listedSources, safeSources } from './rules/references.ts'
import { type Corpus, type Rule, wholesIn } from './rules/rule.ts'
import {
  droppedItems,
  honestEvidence,
  lifeCycle,
  soundAdoptions,
  sourcedWorkshop,
  wholeFacts,
} from './rules/sound-facts.ts'
import { currentTranslation, matchingTranslation } from './rules/translations.ts'

/** The rules across the fields, files and entries that the form writes. */
const formRules: readonly Rule[] = [
  knownTerms,
  listedSources,
  safeSources,
  honestEvidence,
  wholeFacts,
  lifeCycle,
  droppedItems,
  uniqueAddresses,
  matchingTranslation,
  currentTranslation,
  sourcedWorkshop,
  workingLinks,
  publicNumbers,
  usableImages,
]

/** Those of what it does not: addresses of the past, records of use elsewhere, courses. */
const otherRules: readonly Rule[] = [
  reviewedExceptions,
  publishedAddresses,
  soundAdoptions,
  courseItems,
  courseTerms,
  rightAnswers,
  courseEnglish,
  courseSources,
  soundAnswers,
]

/** All that is wrong with a corpus, in reading order. */
export const check = (corpus: Corpus): Diagnostic[] => foundBy([...formRules, ...otherRules], corpus)

/** All that is wrong with a corpus of entries from the form, which comes without the other rules. */
export const checkEntries = (corpus: Corpus): Diagnostic[] => foundBy(formRules, corpus)

function foundBy(rules: readonly Rule[], corpus: Corpus): Diagnostic[] {
  const found = [
    ...wholesIn(corpus).flatMap(({ diagnostics }) => diagnostics),
    ...rules.flatMap((rule) => [...rule(corpus)]),
  ]
  return firstOfEach(found.sort(byPlace))
}

/** Nobody reads more findings of one kind in one file; the next run tells the rest. */
const mostTold = 50

function firstOfEach(found: Diagnostic[]): Diagnostic[] {
  const told = new Map<string, number>()
  return found.filter(({ code, file }) => {
    const count = (told.get(`${code} ${file}`) ?? 0) + 1
    told.set(`${code} ${file}`, count)
    return count <= mostTold
  })
}
