import type { Paragraph, Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFileMessage } from 'vfile-message'
import type { SourceText } from '../../entry/source-text.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { componentOf } from './components.ts'
import { crossedSigns, mdxProblem } from './mdx-problems.ts'
import { noProgram } from './no-program.ts'
import { walk } from './walk.ts'

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
  walk(tree, (node) => {
    if (!('children' in node)) return
    for (const child of node.children) child.position ??= node.position
  })
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
