import type { Problem } from '../../check/check-form.ts'

/** By the digests of the words around them: whether people said that some words are a name. */
export type Answers = Readonly<Record<string, boolean>>

/** A finding of which only a person can tell whether it is a name. */
export type Doubtful = Problem & { digest: string; words: string }

/** Whether only a person can tell. */
export const isDoubtful = (problem: Problem): problem is Doubtful =>
  problem.doubtful === true && problem.digest !== undefined && problem.words !== undefined

/** Leaves out what somebody said is no name; words that changed since are another question. */
export const withoutAnswered = (problems: Problem[], answers: Answers) =>
  problems.filter((problem) => !isDoubtful(problem) || answers[problem.digest] !== false)
