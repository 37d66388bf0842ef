import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString as plainText } from 'mdast-util-to-string'
import { type Diagnostic, diagnose, rangeOf } from '../diagnostics/diagnostic.ts'
import type { Bilingual } from '../schema/fields.ts'
import { type Component, componentOf, components } from './components.ts'

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
  const wrong = (attribute: string, problem: Bilingual, at = tagRange(element)) =>
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
      .map((needed) => wrong(needed, isMissing)),
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

const isMissing: Bilingual = { th: 'ยังไม่มี', en: 'is missing' }
const isUnknown: Bilingual = { th: 'ไม่มีให้ใช้', en: 'does not exist' }
const isTwice: Bilingual = { th: 'ซ้ำ', en: 'stands twice' }
const isNoText: Bilingual = { th: 'ต้องเป็นข้อความในอัญประกาศ', en: 'must be text in quotes' }

function attributeProblem(
  attribute: Attribute,
  component: Component,
  before: string[],
): Bilingual | undefined {
  if (attribute.type === 'mdxJsxExpressionAttribute') return isNoText
  const { name, value } = attribute
  const values = Object.hasOwn(component.attributes, name) ? component.attributes[name] : undefined
  if (values === undefined) return isUnknown
  if (before.includes(name)) return isTwice
  if (typeof value !== 'string' || value.trim() === '') return isNoText
  if (values === null || values.includes(value)) return undefined
  return { th: `ต้องเป็น ${values.join(' หรือ ')}`, en: `must be ${values.join(' or ')}` }
}

function contentProblem(element: JsxElement, { content }: Component): Bilingual | undefined {
  const empty = element.children.length === 0 || plainText(element).trim() === ''
  if (content === 'none') return empty ? undefined : { th: 'มีข้อความข้างในไม่ได้', en: 'cannot have text inside' }
  if (empty) return { th: 'ต้องมีข้อความข้างใน', en: 'needs text inside' }
  return content === 'paragraphs' && element.type === 'mdxJsxTextElement'
    ? { th: 'ต้องขึ้นบรรทัดใหม่ของตัวเอง', en: 'needs lines of its own' }
    : undefined
}

/** The sign and the name of a tag: what stands inside it is not at fault. */
function tagRange(element: JsxElement) {
  const range = rangeOf(element)
  const endColumn = range.column + 1 + (element.name ?? '').length
  return { ...range, endLine: range.line, endColumn }
}
