import type { Code, Nodes, Root } from 'mdast'
import type { SourceText } from '../../entry/source-text.ts'
import { type Diagnostic, diagnose, rangeOf } from '../diagnostics/diagnostic.ts'
import { type Phrase, phrase } from '../say.ts'
import { findBreaks, findEscaped } from './characters.ts'
import { elementProblems, elementWords, isElement } from './elements.ts'
import { type Definitions, definitionsOf, linkProblems } from './links.ts'
import { nodesIn } from './parse.ts'

/** The text whose tree is looked at. */
interface Text {
  file: string
  body: string
  definitions: Definitions
}

/** Everything in the tree of a text that is not on the list of what entries may hold. */
export function findForbidden({ file, body }: Pick<SourceText, 'file' | 'body'>, tree: Root): Diagnostic[] {
  const text = { file, body, definitions: definitionsOf(tree) }
  return nodesIn(tree).flatMap((node) => [...problemsOf(text, node), ...escapedIn(text, node)])
}

/** What entries may hold as it is. */
const blocks = 'root paragraph heading list listItem table tableRow tableCell blockquote thematicBreak'
const plain = new Set(`${blocks} text strong emphasis delete break`.split(' '))

/** The list: what is named neither here nor above is refused. */
function problemsOf({ file, body, definitions }: Text, node: Nodes): Iterable<Diagnostic> {
  if (plain.has(node.type)) return []
  switch (node.type) {
    case 'inlineCode':
      return findBreaks(file, rangeOf(node), node.value)
    case 'code':
      return [...codeProblems(file, node, body), ...findBreaks(file, rangeOf(node), node.value)]
    case 'link':
    case 'linkReference':
    case 'definition':
    case 'image':
      return linkProblems(file, node, definitions)
    case 'footnoteReference':
    case 'footnoteDefinition':
      return isFootnoteName(node.label ?? '') ? [] : [diagnose('footnote-name', file, rangeOf(node))]
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementProblems(file, node)
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const what = node.type === 'mdxjsEsm' ? 'import/export' : '{…}'
      return [diagnose('mdx-program', file, rangeOf(node), { what, brace: '{' })]
    }
    default:
      return [diagnose('markup-unsupported', file, rangeOf(node), { what: nameOf(node) })]
  }
}

/** It becomes an id of the page: plain, and no name that every object has. */
const isFootnoteName = (name: string) => /^[a-z0-9]{1,20}$/i.test(name) && !(name in {})

const escapedIn = ({ file, body }: Text, node: Nodes): Diagnostic[] =>
  findEscaped(file, rangeOf(node), sourceOf(body, node), wordsOf(node))

const sourceOf = (body: string, { position }: Nodes) =>
  position ? body.slice(position.start.offset, position.end.offset) : ''

const nameOf = ({ type }: Nodes): Phrase =>
  type === 'imageReference' ? phrase('markup.imageReference') : phrase('markup.other', { type })

/** The words that stand in a node itself, as they are once escapes are read. */
function wordsOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value]
  if (node.type === 'link' || node.type === 'definition') return [node.url]
  if (node.type === 'image') return [node.url, node.alt ?? '']
  return isElement(node) ? elementWords(node) : []
}

/** What is wrong with a block of code: it is shown as it is, so it needs neither settings nor colours. */
function codeProblems(file: string, block: Code, body: string): Diagnostic[] {
  const problem = problemOfCode(block, sourceOf(body, block))
  const { line, column } = rangeOf(block)
  const range = { line, column, endLine: line, endColumn: column + 3 }
  return problem ? [diagnose('code-block', file, range, { problem })] : []
}

function problemOfCode({ lang, meta }: Code, source: string): Phrase | undefined {
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
