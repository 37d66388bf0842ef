import type { Nodes, Paragraph, Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFileMessage } from 'vfile-message'
import type { SourceText } from '../../entry/source-text.ts'
import { type Diagnostic, type Range, rangeOf } from '../diagnostics/diagnostic.ts'
import { attributeText, componentOf, isElement } from './elements.ts'
import { crossedSigns, mdxProblem } from './mdx-problems.ts'

/** A JavaScript parser, as MDX asks for one. */
type Parser = NonNullable<NonNullable<Parameters<typeof remarkMdx>[0]>['acorn']>

/**
 * Stands where MDX has a JavaScript parser: a program is refused whatever it says, so none is ever read. To find its end
 * it is enough that the braces pair up; a real parser would read all of it again at each brace and each empty line.
 */
const noProgram: Parser = {
  parse(input) {
    return { type: 'Program', body: [], sourceType: 'module', start: 0, end: input.length }
  },
  parseExpressionAt(input) {
    if (openBraces(input) > 0) throw goOn(input)
    const place = { start: 0, end: input.length }
    const argument = { type: 'Identifier' as const, name: '_', ...place }
    return { type: 'ObjectExpression', properties: [{ type: 'SpreadElement', argument, ...place }], ...place }
  },
}

const openBraces = (input: string) => input.split('{').length - input.split('}').length

/** How a JavaScript parser says that its input has not ended yet. */
const goOn = ({ length }: string) =>
  Object.assign(new SyntaxError('open brace'), { pos: 0, raisedAt: length })

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMdx, { acorn: noProgram, addResult: false })
  .freeze()

/** Parses the text below the facts into a Markdown tree; nothing in it is evaluated. */
export function parseBody({ file, body }: Pick<SourceText, 'file' | 'body'>): {
  tree: Root | undefined
  diagnostics: Diagnostic[]
} {
  try {
    return { tree: placeAll(liftBoxes(parser.parse(body))), diagnostics: [] }
  } catch (error) {
    const problem = error instanceof VFileMessage ? mdxProblem(file, body, error) : crossedSigns(file, body)
    return { tree: undefined, diagnostics: [problem] }
  }
}

/** A box written on one line is parsed as part of a paragraph, where HTML cannot hold it: it becomes a block. */
function liftBoxes(tree: Root): Root {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    const boxes = boxesOf(paragraph)
    if (boxes.length === 0 || !parent || index === undefined) return
    parent.children.splice(index, 1, ...boxes)
  })
  return tree
}

/** An address put together from escapes (`a&#64;example.org`) becomes a link without a place: it stands where its parent does. */
function placeAll(tree: Root): Root {
  for (const node of nodesIn(tree))
    if ('children' in node) for (const child of node.children) child.position ??= node.position
  return tree
}

/** The boxes of a paragraph, if it holds nothing else. */
function boxesOf({ children }: Paragraph): MdxJsxFlowElement[] {
  const boxes: MdxJsxFlowElement[] = []
  for (const child of children) {
    if (child.type === 'text' && child.value.trim() === '') continue
    if (child.type !== 'mdxJsxTextElement' || componentOf(child.name)?.content !== 'paragraphs') return []
    const inner: Paragraph[] =
      child.children.length > 0 ? [{ type: 'paragraph', children: child.children }] : []
    boxes.push({ ...child, type: 'mdxJsxFlowElement', children: inner })
  }
  return boxes
}

/** A node and all that stands in it, in reading order. A check asks for every text many times: this is what makes it cheap. */
export function nodesIn(node: Nodes, found: Nodes[] = []): Nodes[] {
  found.push(node)
  if ('children' in node) for (const child of node.children) nodesIn(child, found)
  return found
}

/** A mention in the text of something that stands elsewhere. */
export interface Mention {
  kind: 'source' | 'term' | 'law' | 'tool' | 'from' | 'link' | 'image'
  value: string
  /** The alternative text of an image. */
  alt?: string
  range: Range
}

/** All that a text mentions, in reading order. */
export const findMentions = (tree: Root): Mention[] => nodesIn(tree).flatMap(mentionsIn)

function mentionsIn(node: Nodes): Mention[] {
  const range = rangeOf(node)
  if (node.type === 'link' || node.type === 'definition') return [{ kind: 'link', value: node.url, range }]
  if (node.type === 'image') return [{ kind: 'image', value: node.url, alt: node.alt ?? '', range }]
  const kind = isElement(node) ? mentioning.get(node.name ?? '') : undefined
  if (!kind || !isElement(node)) return []
  if (kind === 'from') {
    const [entry, section] = [attributeText(node, 'entry'), attributeText(node, 'section')]
    return entry && section ? [{ kind, value: `${entry.value}#${section.value}`, range: entry.range }] : []
  }
  const text = attributeText(node, kind === 'source' ? 'source' : 'id')
  return text ? [{ kind, ...text }] : []
}

/** The components that mention something, by their names. */
const mentioning = new Map<string, Mention['kind']>([
  ['Cite', 'source'],
  ['Term', 'term'],
  ['Law', 'law'],
  ['Tool', 'tool'],
  ['From', 'from'],
])
