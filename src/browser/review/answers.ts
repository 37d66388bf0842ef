import { lettersOf } from '../../check/attachments/parts.ts'
import { shortDigest } from '../../entry/history/changes.ts'
import { valueAt } from '../../entry/values.ts'
import { type Answers, choices } from './review-text.ts'
import type { Version } from './version.ts'

const prefix = 'good-practice-review '

/** Where the device keeps what was answered of a version: another text or picture is another question. */
export const keyOf = ({ form, files }: Version): string =>
  `${prefix}${form.id} ${[...files].map(([name, bytes]) => shortDigest(name + lettersOf(bytes))).join('')}`

/** What was answered before; whatever else stands there is no answer. */
export function keptAnswers(key: string): Answers {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).map(([id, answer]) => [id, answerOf(answer)]))
  } catch {
    return {}
  }
}

function answerOf(kept: unknown) {
  const [choice, remark] = [valueAt(kept, 'choice'), valueAt(kept, 'remark')]
  return {
    choice: choices.find((known) => known === choice),
    remark: typeof remark === 'string' ? remark : '',
  }
}

/** Keeps what was answered; false where this browser keeps nothing. */
export function keepAnswers(key: string, answers: Answers): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(answers))
    return true
  } catch {
    return false
  }
}

/** Takes the answers of all files from this device. */
export function emptyAnswers() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
}
