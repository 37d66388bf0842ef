import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type Diagnostic, diagnose, rangeOf } from '../diagnostics/diagnostic.ts'
import type { Bilingual } from '../schema/fields.ts'
import { elementProblems } from './elements.ts'
import { linkProblem } from './links.ts'

const plainNodes = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'heading',
  'text',
  'strong',
  'emphasis',
  'delete',
  'break',
  'inlineCode',
  'code',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'blockquote',
  'thematicBreak',
  'footnoteReference',
  'footnoteDefinition',
  'link',
  'linkReference',
  'definition',
  'image',
])

/** Everything in the tree that is not on the list of what entries may hold. */
export function findForbidden(file: string, tree: Root): Diagnostic[] {
  const found: Diagnostic[] = []
  visit(tree, (node) => {
    found.push(...problemsOf(file, node))
  })
  return found
}

function problemsOf(file: string, node: Nodes): Diagnostic[] {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return elementProblems(file, node)
  if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const what = node.type === 'mdxjsEsm' ? 'import/export' : '{…}'
    return [diagnose('mdx-program', file, rangeOf(node), { what, brace: '{' })]
  }
  if (!plainNodes.has(node.type))
    return [diagnose('markup-unsupported', file, rangeOf(node), { what: nameOf(node) })]
  const leads = node.type === 'link' || node.type === 'definition'
  return leads && linkProblem(node.url) ? [diagnose('link-unsafe', file, rangeOf(node))] : []
}

const nameOf = ({ type }: Nodes): Bilingual =>
  type === 'imageReference'
    ? { th: 'รูปภาพแบบอ้างอิง ![…][…] ', en: 'images by reference, ![…][…]' }
    : { th: `รูปแบบ ${type} `, en: type }
