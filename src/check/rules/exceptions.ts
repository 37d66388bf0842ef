import { type Code, codes, isPersonalDataCode } from '../codes.ts'
import { choicesOf, type Diagnostic, diagnose, didYouMean, fileStart } from '../diagnostics/diagnostic.ts'
import { type Exception, exceptionKey } from '../exceptions.ts'
import type { Params } from '../say.ts'
import { type Corpus, type Rule, wholesIn } from './rule.ts'

/** An exception names a check of personal data, and goes when its words have changed: else it would hide what comes later. */
export const reviewedExceptions: Rule = (corpus) => {
  const needed = new Set(wholesIn(corpus).flatMap(({ excepted }) => excepted))
  return (corpus.exceptions?.list ?? []).flatMap((exception) => {
    const { code } = exception
    if (!isPersonalDataCode(code)) {
      const suggestion = didYouMean(code, choicesOf(codes.filter(isPersonalDataCode)))
      return [atException(corpus, exception, 'exception-impossible', { code, suggestion })]
    }
    return needed.has(exceptionKey(exception))
      ? []
      : [atException(corpus, exception, 'exception-unused', { code })]
  })
}

function atException(corpus: Corpus, { digest }: Exception, check: Code, params: Params): Diagnostic {
  const { file = '' } = corpus.exceptions ?? {}
  const lines = corpus.sourceOf(file).text.split(/\r\n|\n|\r/)
  const line = lines.findIndex((words) => words.includes(digest)) + 1
  return diagnose(check, file, { ...fileStart, ...(line > 0 && { line, endLine: line }) }, params)
}
