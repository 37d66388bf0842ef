import type { Bilingual } from './formats.ts'
import { shortDigest } from './history/changes.ts'

/** One thing that only a person can tell, and must before an entry is merged: said as it should be. */
export interface ReviewQuestion {
  /** Changes with its words: an answer holds for what was asked. */
  id: string
  /** A word or two by which it goes. */
  name: Bilingual
  holds: Bilingual
}

const box = /^- \[ \] \*\*(.+?)\*\* (.+)\n +· \*\*(.+?)\*\* (.+)$/gm

/** The boxes of the pull request's page, which is the one list of them; throws where one is not in both languages. */
export function reviewQuestions(template: string): ReviewQuestion[] {
  const found = [...template.matchAll(box)].map(([, thai = '', th = '', english = '', en = '']) => ({
    id: shortDigest(`${th} ${en}`),
    name: { th: thai, en: english },
    holds: { th, en },
  }))
  const boxes = template.match(/^- \[ \] /gm)?.length ?? 0
  if (found.length === 0 || found.length !== boxes)
    throw new Error('.github/pull_request_template.md: each box is **name** Thai, then · **name** English')
  return found
}
