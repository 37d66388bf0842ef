import type { Recognizer } from '../recognizer.ts'

/** Words that say somebody speaks of himself or herself. */
const first = /(?:ฉัน|ดิฉัน|หนู|ผม|กระผม|เขาบังคับ|\bI\b|\bme\b|\bmy\b)/u

/** What no form shows for sure: a person must look. */
export const stories: Recognizer[] = [
  {
    kind: 'pseudonym',
    severity: 'warning',
    pattern: /นามสมม[ตุ]ิ|นามสมมุติ|นามแฝง|\(?(?:not (?:her|his|their) real name|pseudonym)\)?/giu,
  },
  {
    kind: 'testimony',
    severity: 'warning',
    pattern: /[“"«][^”"»\n]{30,600}[”"»]/gu,
    holds: ([quote]) => first.test(quote),
  },
]
