import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString as plainText } from 'mdast-util-to-string'
import { type Diagnostic, diagnose, rangeOf } from '../diagnostics/diagnostic.ts'
import { type Phrase, phrase } from '../say.ts'

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement
type Attribute = JsxElement['attributes'][number]

/** What is wrong with one tag: its name, its attributes, what stands in it. */
export function elementProblems(file: string, element: JsxElement): Diagnostic[] {
  const name = element.name ?? ''
  const component = componentOf(element.name)
  if (!component) {
    const params = { name, allowed: Object.keys(components).join(', ') }
    return [diagnose('component-unknown', file, tagRange(element), params)]
  }
  const { usage } = component
  const wrong = (attribute: string, problem: Phrase, at = tagRange(element)) =>
    diagnose('component-attribute', file, at, { name, attribute, problem, usage })
  const content = contentProblem(element, component)
  const given = element.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}',
  )
  return [
    ...element.attributes.flatMap((attribute, index) => {
      const problem = attributeProblem(attribute, component, given.slice(0, index))
      return problem ? [wrong(given[index] ?? '', problem, rangeOf(attribute))] : []
    }),
    ...component.required
      .filter((needed) => !given.includes(needed))
      .map((needed) => wrong(needed, phrase('attribute.missing'))),
    ...(content
      ? [diagnose('component-content', file, tagRange(element), { name, problem: content, usage })]
      : []),
  ]
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
}

/** The component of a name, if entries may use it. */
export const componentOf = (name: string | null): Component | undefined =>
  name !== null && Object.hasOwn(components, name) ? components[name] : undefined
