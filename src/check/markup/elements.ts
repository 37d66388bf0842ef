import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString as plainText } from 'mdast-util-to-string'
import { type Diagnostic, diagnose, rangeOf } from '../diagnostics/diagnostic.ts'
import { type Phrase, phrase } from '../say.ts'

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement
type Attribute = JsxElement['attributes'][number]

/** Whether a node is a tag: one on lines of its own, or one within a line. */
export const isElement = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** What is wrong with one tag: its name, its attributes, what stands in it. */
export function* elementProblems(file: string, element: JsxElement): Generator<Diagnostic> {
  const name = element.name ?? ''
  const tag = tagRange(element)
  const component = componentOf(element.name)
  if (!component) {
    yield diagnose('component-unknown', file, tag, { name, allowed: Object.keys(components).join(', ') })
    return
  }
  const { usage, required } = component
  const given: string[] = []
  for (const attribute of element.attributes) {
    const problem = attributeProblem(attribute, component, given)
    given.push(attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}')
    const params = { name, attribute: given.at(-1) ?? '', usage }
    if (problem) yield diagnose('component-attribute', file, rangeOf(attribute), { ...params, problem })
  }
  for (const attribute of required.filter((needed) => !given.includes(needed)))
    yield diagnose('component-attribute', file, tag, {
      name,
      attribute,
      usage,
      problem: phrase('attribute.missing'),
    })
  const problem = contentProblem(element, component)
  if (problem) yield diagnose('component-content', file, tag, { name, problem, usage })
}

/** The text of an attribute and its place, if it has plain text. */
export function attributeText({ attributes }: JsxElement, name: string) {
  const found = attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  )
  return typeof found?.value === 'string' ? { value: found.value, range: rangeOf(found) } : undefined
}

/** The words in the attributes of a tag. */
export const elementWords = ({ attributes }: JsxElement): string[] =>
  attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))

function attributeProblem(attribute: Attribute, component: Component, before: string[]): Phrase | undefined {
  if (attribute.type === 'mdxJsxExpressionAttribute') return phrase('attribute.noText')
  const { name, value } = attribute
  const values = Object.hasOwn(component.attributes, name) ? component.attributes[name] : undefined
  if (values === undefined) return phrase('attribute.unknown')
  if (before.includes(name)) return phrase('attribute.twice')
  if (typeof value !== 'string' || value.trim() === '') return phrase('attribute.noText')
  if (values === null || values.includes(value)) return undefined
  return phrase('attribute.choices', { choices: [...values] })
}

function contentProblem(element: JsxElement, { content }: Component): Phrase | undefined {
  const empty = element.children.length === 0 || plainText(element).trim() === ''
  if (content === 'none') return empty ? undefined : phrase('content.none')
  if (empty) return phrase('content.some')
  return content === 'paragraphs' && element.type === 'mdxJsxTextElement'
    ? phrase('content.paragraphs')
    : undefined
}

/** The sign and the name of a tag: what stands inside it is not at fault. */
function tagRange(element: JsxElement) {
  const range = rangeOf(element)
  const endColumn = range.column + 1 + (element.name ?? '').length
  return { ...range, endLine: range.line, endColumn }
}

/** A component that entries may use: its attributes, each with the values it takes (`null`: any text). */
export interface Component {
  /** How it is written, for messages. */
  usage: string
  attributes: Record<string, readonly string[] | null>
  /** Attributes that must be there. */
  required: readonly string[]
  /** Whether text stands inside it: never, within a line, or as paragraphs of its own. */
  content: 'none' | 'words' | 'paragraphs'
}

/** The components of entries; everything else that looks like a tag is refused. */
export const components: Record<string, Component> = {
  Callout: {
    usage: '<Callout type="caution" title="ข้อควรระวัง">…</Callout>',
    attributes: { type: ['note', 'caution'], title: null },
    required: ['type'],
    content: 'paragraphs',
  },
  Cite: {
    usage: '<Cite source="TIP2023" />',
    attributes: { source: null },
    required: ['source'],
    content: 'none',
  },
  Term: { usage: '<Term id="nrm">…</Term>', attributes: { id: null }, required: ['id'], content: 'words' },
  Law: {
    usage: '<Law id="atip-41-non-prosecution" />',
    attributes: { id: null },
    required: ['id'],
    content: 'none',
  },
  From: {
    usage: '<From entry="happy-shelter" section="action" />',
    attributes: { entry: null, section: null },
    required: ['entry', 'section'],
    content: 'none',
  },
  Tool: { usage: '<Tool id="two-clocks" />', attributes: { id: null }, required: ['id'], content: 'none' },
}

/** The component of a name, if entries may use it. */
export const componentOf = (name: string | null): Component | undefined =>
  name !== null && Object.hasOwn(components, name) ? components[name] : undefined
