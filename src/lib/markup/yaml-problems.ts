import type { Document, YAMLParseError } from 'yaml'
import type { PhraseIn } from '../../check/phrases.ts'

/** What is wrong with the facts as YAML, and where. */
export interface YamlProblem {
  reason: PhraseIn<'yamlReason'>
  /** Offsets in the text of the facts. */
  range: readonly [number, number]
}

/**
 * A mistake makes the parser stumble again further down, so only the first is told; what it says of fields that stand
 * twice holds only above that.
 */
export function yamlProblems(doc: Document.Parsed, yaml: string): YamlProblem[] {
  const first = doc.errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY')
  const told = first < 0 ? doc.errors : doc.errors.slice(0, first + 1)
  return told.map((error) => toProblem(error, yaml))
}

/** The parser complains where it gave up; the writer looks for the sign that began it. */
function toProblem({ code, message, pos: [start, end] }: YAMLParseError, yaml: string): YamlProblem {
  const at = (from: number, length = 1): readonly [number, number] => [from, from + length]
  if (code === 'MISSING_CHAR' && message.includes('quote'))
    return { reason: 'quote', range: at(openQuote(yaml, end, message.includes("'") ? "'" : '"')) }
  if (message.includes('must be sufficiently indented and end with a'))
    return {
      reason: 'bracket',
      range: at(Math.max(0, yaml.lastIndexOf(message.includes(']') ? '[' : '{', start - 1))),
    }
  if (code === 'DUPLICATE_KEY')
    return { reason: 'twice', range: at(start, /^[^:\n]*/.exec(yaml.slice(start))?.[0].length) }
  if (code === 'MULTIPLE_DOCS') return { reason: 'documents', range: at(separator(yaml, start), 3) }
  if (/['"]\s*$/.test(yaml.slice(0, start)) && code === 'UNEXPECTED_TOKEN')
    return { reason: 'afterQuote', range: [start, lineEnd(yaml, start)] }
  return { reason: reasonFor(code), range: [start, Math.min(end, Math.max(start + 1, lineEnd(yaml, start)))] }
}

function reasonFor(code: YAMLParseError['code']): YamlProblem['reason'] {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tab'
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return 'colon'
    case 'MULTILINE_IMPLICIT_KEY':
      return 'shape'
    case 'BAD_SCALAR_START':
      return 'start'
    case 'BAD_INDENT':
      return 'indent'
    default:
      return 'other'
  }
}

/** A quoted value begins right after the colon, dash, bracket or comma before it. */
function openQuote(yaml: string, end: number, quote: string): number {
  const begins = [...yaml.slice(0, end).matchAll(/(?:^|[:\-,[{]\s+|[[{])(['"])/gm)].filter(
    ([, sign]) => sign === quote,
  )
  const last = begins.at(-1)
  return last ? last.index + last[0].length - 1 : Math.max(0, end - 1)
}

/** The line of dots or dashes that ended the first document. */
function separator(yaml: string, start: number): number {
  if (yaml.startsWith('---', start)) return start
  return Math.max(0, yaml.lastIndexOf('\n...', start) + 1)
}

function lineEnd(yaml: string, from: number): number {
  const end = yaml.indexOf('\n', from)
  return end < 0 ? yaml.length : end
}
