import type { Code } from 'mdast'
import { type Phrase, phrase } from '../../check/say.ts'
import { type Diagnostic, diagnose, rangeOf } from '../diagnostics/diagnostic.ts'

/** What is wrong with a block of code: it is shown as it is, so it needs neither settings nor colours. */
export function codeProblems(file: string, block: Code, source: string): Diagnostic[] {
  const problem = problemOf(block, source)
  const { line, column } = rangeOf(block)
  const range = { line, column, endLine: line, endColumn: column + 3 }
  return problem ? [diagnose('code-block', file, range, { problem })] : []
}

function problemOf({ lang, meta }: Code, source: string): Phrase | undefined {
  if (meta) return phrase('code.settings')
  if (lang && !/^[a-z0-9+#-]{1,20}$/i.test(lang)) return phrase('code.language')
  return isClosed(source) ? undefined : phrase('code.open')
}

/** Its last line repeats the signs of its first; quotes and lists around it may put theirs before. */
function isClosed(source: string): boolean {
  const [first = '', ...rest] = source.split(/\r\n|\n|\r/)
  const opening = /^(`{3,}|~{3,})/.exec(first)?.[1] ?? ''
  const closing = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(rest.at(-1) ?? '')?.[1] ?? ''
  return closing.startsWith(opening)
}
