import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { type Diagnostic, diagnose, type Params, type Range } from '../diagnostics/diagnostic.ts'
import type { Code } from '../diagnostics/catalogue.ts'
import { components } from './components.ts'
import { linkProblem } from './links.ts'

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

const plainNodes = new Set<Nodes['type']>([
  'root', 'paragraph', 'heading', 'text', 'strong', 'emphasis', 'delete', 'break', 'inlineCode', 'code',
  'list', 'listItem', 'table', 'tableRow', 'tableCell', 'blockquote', 'thematicBreak',
  'footnoteReference', 'footnoteDefinition', 'link', 'linkReference', 'definition', 'image',
])

/** Everything in the tree that is not on the list of what entries may hold. */
export function findForbidden(file: string, tree: Root): Diagnostic[] {
  const found: Diagnostic[] = []
  const report = (node: Nodes, code: Code, params?: Params) =>
    found.push(diagnose(code, file, rangeOf(node), params))
  visit(tree, (node) => {
    if (node.type === 'mdxjsEsm') report(node, 'mdx-program', { what: 'import/export', brace: '{' })
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      report(node, 'mdx-program', { what: '{…}', brace: '{' })
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      for (const problem of elementProblems(node)) report(node, problem.code, problem.params)
    else if (!plainNodes.has(node.type)) report(node, 'markup-unsupported', { what: node.type })
    else if ((node.type === 'link' || node.type === 'definition') && linkProblem(node.url))
      report(node, 'link-unsafe')
  })
  return found
}

/** Where a node stands. */
export function rangeOf(node: Nodes): Range {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

function elementProblems(element: JsxElement): { code: Code; params: Params }[] {
  const name = element.name ?? ''
  const component = Object.hasOwn(components, name) ? components[name] : undefined
  if (!component)
    return [{ code: 'component-unknown', params: { name, allowed: Object.keys(components).join(', ') } }]
  const wrong = (attribute: string) => ({
    code: 'component-attribute' as const,
    params: { name, attribute, usage: component.usage },
  })
  const seen = new Set<string>()
  const problems = element.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [wrong('{…}')]
    const allowed = Object.hasOwn(component.attributes, attribute.name)
      ? component.attributes[attribute.name]
      : undefined
    const usable =
      allowed !== undefined &&
      typeof attribute.value === 'string' &&
      (allowed === null || allowed.includes(attribute.value)) &&
      !seen.has(attribute.name)
    seen.add(attribute.name)
    return usable ? [] : [wrong(attribute.name)]
  })
  const missing = component.required.filter((attribute) => !seen.has(attribute))
  return [...problems, ...missing.map(wrong)]
}
