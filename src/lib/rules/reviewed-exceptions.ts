import { codes, isPersonalDataCode } from '../../check/codes.ts'
import { choicesOf, didYouMean } from '../diagnostics/suggest.ts'
import { atField } from './at-field.ts'
import type { Rule } from './rule.ts'

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
