import type { Diagnostic } from '../src/check/diagnostics/diagnostic.ts'
import { type Phrase, say, sentencesOf } from '../src/check/say.ts'
import { readCheckWords } from '../src/node/content.ts'

/** The words of the checks as they are. */
export const words = readCheckWords()

export const thai = { locale: 'th', words } as const
export const english = { locale: 'en', words } as const

/** What a finding says is wrong, in English. */
export const messageOf = (finding: Diagnostic) => sentencesOf(finding, english).message

/** A phrase in English. */
export const inEnglish = (phrase: Phrase) => say(phrase, english)
