import type { VFileMessage } from 'vfile-message'
import { type Diagnostic, diagnose, type Range } from '../diagnostics/diagnostic.ts'
import type { PhraseIn } from '../phrases.ts'
import { type Params, phrase } from '../say.ts'
import { componentOf, components } from './elements.ts'

/** Why the parser gave up. */
type Reason = PhraseIn<'mdxReason'>

/** Says in our words, at the sign that caused it, why the parser gave up; `body` is what it was given. */
export function mdxProblem(file: string, body: string, error: VFileMessage): Diagnostic {
  const stopped = offsetOf(body, error.line ?? 1, error.column ?? 1)
  if (error.ruleId === 'end-tag-mismatch') return unclosedTag(file, error)
  if (error.source === 'micromark-extension-mdx-expression')
    return syntaxAt(file, signRange(body, openBrace(body, stopped), 1), 'bareBrace')
  const sign = openTag(body, stopped, error.reason)
  return syntaxAt(file, signRange(body, sign, 1), tagReason(body.slice(sign, stopped + 1), error))
}

/** Where the parser itself stumbles, over tags that open in a link and close outside it: it names no place then. */
export const crossedSigns = (file: string, body: string): Diagnostic =>
  syntaxAt(file, signRange(body, Math.max(0, body.indexOf('<')), 1), 'crossed')

function tagReason(tag: string, error: VFileMessage): Reason {
  if (error.ruleId === 'unexpected-closing-slash') return 'strayClosing'
  if (tag.startsWith('<!')) return 'comment'
  if (/^<(?:https?:|www\.|mailto:|[^\s<>]+@)/i.test(tag)) return 'bareLink'
  return /^<\/?\p{L}/u.test(tag) && tag.length > 2 ? 'brokenTag' : 'bareSign'
}

/** The parser names the opening tag, with its place, in its own sentence only. */
function unclosedTag(file: string, error: VFileMessage): Diagnostic {
  const found = /for `<([^>]*)>` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(error.reason)
  const [line = 1, column = 1, endLine = 1, endColumn = 2] = found?.slice(2).map(Number) ?? []
  const range = { line, column, endLine, endColumn }
  const name = found?.[1] ?? ''
  return Object.hasOwn(components, name)
    ? syntaxAt(file, range, 'unclosed', { name, usage: componentOf(name)?.usage ?? '' })
    : diagnose('component-unknown', file, range, { name, allowed: Object.keys(components).join(', ') })
}

/** Where a tag is broken, the help shows a whole one. */
const syntaxAt = (
  file: string,
  range: Range,
  reason: Reason,
  params: Params = { usage: componentOf('Cite')?.usage ?? '' },
) =>
  diagnose('mdx-syntax', file, range, {
    reason: phrase(`mdxReason.${reason}`, params),
    remedy: phrase(`mdxRemedy.${reason}`, params),
  })

/** The sign of the tag that the parser was in; in a value that never ends, further signs are part of the value. */
function openTag(body: string, stopped: number, reason: string): number {
  const before = body.slice(0, stopped)
  const values = reason.includes('closing quote') ? [...before.matchAll(/<[A-Za-z][^<>"']*=\s*(["'])/g)] : []
  const open = values.find(
    ({ index, 0: start, 1: quote = '' }) => !before.includes(quote, index + start.length),
  )
  return open?.index ?? Math.max(0, body.lastIndexOf('<', stopped - (body[stopped] === '<' ? 1 : 0)))
}

/** The brace that is still open where the parser stopped. */
function openBrace(body: string, stopped: number): number {
  let closed = 0
  for (let at = Math.min(stopped, body.length) - 1; at >= 0; at -= 1) {
    if (body[at] === '}') closed += 1
    if (body[at] === '{' && closed === 0) return at
    if (body[at] === '{') closed -= 1
  }
  return Math.max(0, body.lastIndexOf('{', stopped))
}

function offsetOf(body: string, line: number, column: number): number {
  let start = 0
  for (const ending of body.matchAll(/\r\n|\n|\r/g)) {
    if (line === 1) break
    line -= 1
    start = ending.index + ending[0].length
  }
  return start + column - 1
}

function signRange(body: string, offset: number, length: number): Range {
  const before = body.slice(0, Math.max(0, offset)).split(/\r\n|\n|\r/)
  const line = before.length
  const column = (before.at(-1) ?? '').length + 1
  return { line, column, endLine: line, endColumn: column + length }
}
