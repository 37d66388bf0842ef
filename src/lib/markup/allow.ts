import type { Nodes, Root } from 'mdast'
import { type Phrase, phrase } from '../../check/say.ts'
import type { SourceText } from '../../entry/source-text.ts'
import { type Diagnostic, diagnose, rangeOf } from '../diagnostics/diagnostic.ts'
import { findBreaks, findEscaped } from './characters.ts'
import { codeProblems } from './code-blocks.ts'
import { elementProblems } from './elements.ts'
import { type Definitions, definitionsOf, linkProblems } from './link-problems.ts'
import { walk } from './walk.ts'
import { wordsOf } from './words-of.ts'

/** The text whose tree is looked at. */
interface Text {
  file: string
  body: string
  definitions: Definitions
}

/** Everything in the tree of a text that is not on the list of what entries may hold. */
export function findForbidden({ file, body }: Pick<SourceText, 'file' | 'body'>, tree: Root): Diagnostic[] {
  const found: Diagnostic[] = []
  const text = { file, body, definitions: definitionsOf(tree) }
  walk(tree, (node) => {
    found.push(...problemsOf(text, node), ...escapedIn(text, node))
  })
  return found
}

/** The list: what is not named here is refused. */
function problemsOf({ file, body, definitions }: Text, node: Nodes): Diagnostic[] {
  switch (node.type) {
    case 'root':
    case 'paragraph':
    case 'heading':
    case 'text':
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'break':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
    case 'tableCell':
    case 'blockquote':
    case 'thematicBreak':
      return []
    case 'inlineCode':
      return findBreaks(file, rangeOf(node), node.value)
    case 'code':
      return [
        ...codeProblems(file, node, sourceOf(body, node)),
        ...findBreaks(file, rangeOf(node), node.value),
      ]
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

function escapedIn({ file, body }: Text, node: Nodes): Diagnostic[] {
  return findEscaped(file, rangeOf(node), sourceOf(body, node), wordsOf(node))
}

const sourceOf = (body: string, { position }: Nodes) =>
  position ? body.slice(position.start.offset, position.end.offset) : ''

const nameOf = ({ type }: Nodes): Phrase =>
  type === 'imageReference' ? phrase('markup.imageReference') : phrase('markup.other', { type })
