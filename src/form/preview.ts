import type { Element, RootContent } from 'hast'
import { withoutFrontMatter } from '../lib/markup/front-matter.ts'
import { renderTree } from '../lib/markup/html.ts'
import { tooComplex } from '../lib/markup/limits.ts'
import { parseBody } from '../lib/markup/parse.ts'
import type { Library } from '../lib/write/check-form.ts'
import type { EntryForm, Fact } from '../lib/write/entry-form.ts'
import { entryFiles } from '../lib/write/write-text.ts'
import { formatDate } from '../site/dates.ts'
import { shownIn } from './controls.ts'
import { factFields } from './entry.ts'
import { config, element, page, part, say } from './page.ts'

const article = part(page, '[data-preview]', HTMLElement)
const noPreview = part(page, '[data-no-preview]', HTMLElement)
const head = element('div', {})
const body = element('div', { class: 'entry-text' })
const foot = element('div', {})
article.append(head, body, foot)

/** Shows the page that would come of a form; images come from `addressOf`. */
export function showPreview(
  form: EntryForm,
  library: Library,
  addressOf: (name: string) => string | undefined,
) {
  const { title, summary } = form.th.facts
  head.replaceChildren(
    element('p', { class: 'preview-title' }, words(title)),
    element('p', { class: 'result-line' }, words(summary)),
    factPanel(),
  )
  const tree = textTree(form, library)
  noPreview.hidden = tree !== undefined
  if (tree) body.replaceChildren(...tree.map((node) => toNode(node, addressOf)))
  foot.replaceChildren(...sourceList(form, library))
}

const words = (fact: Fact | undefined) => (typeof fact === 'string' ? fact : '')
const list = (fact: Fact | undefined) => (Array.isArray(fact) ? fact.map(words) : [])

/** The page's own rendering of the text; nothing where it cannot be parsed. */
function textTree(form: EntryForm, { context }: Library): RootContent[] | undefined {
  const text = entryFiles(form)['th.mdx'] ?? ''
  if (tooComplex('th.mdx', text)) return undefined
  const { tree } = parseBody('th.mdx', withoutFrontMatter(text))
  if (!tree) return undefined
  const { base, sections } = context
  const sources = list(form.th.facts['sources'])
  return renderTree(tree, { locale: 'th', base, id: form.id, sources, sections, words: context.words.th })
    .children
}

/** Makes the elements of a tree, without passing through markup. */
function toNode(node: RootContent, addressOf: (name: string) => string | undefined): Node | string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const made = element(
    node.tagName,
    attributesOf(node),
    ...node.children.map((child) => toNode(child, addressOf)),
  )
  const name = made.getAttribute('src')?.split('/').at(-1)
  const address = name === undefined ? undefined : addressOf(name)
  if (address) made.setAttribute('src', address)
  return made
}

function attributesOf({ properties }: Element): Record<string, string> {
  const given = Object.entries(properties).filter(([, value]) => value !== false && value != null)
  return Object.fromEntries(
    given.map(([name, value]) => [
      attributeName(name),
      value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value),
    ]),
  )
}

/** `className`, `ariaLabel` and `dataFootnoteRef` are `class`, `aria-label` and `data-footnote-ref`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class'
  if (property.startsWith('aria')) return `aria-${property.slice(4).toLowerCase()}`
  if (property.startsWith('data')) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return property.toLowerCase()
}

/** All facts in the words of the form: those who sign read them too. */
function factPanel(): HTMLElement {
  const facts = factFields('th')
    .filter(({ dataset }) => !['title', 'summary', 'sources'].includes(dataset['field'] ?? ''))
    .flatMap((field) => {
      const values = shownIn(field)
      if (values.length === 0) return []
      const name = field.querySelector('legend, label')?.firstChild?.textContent?.trim() ?? ''
      return [element('dt', {}, name), ...values.map((value) => element('dd', {}, asOnPage(value)))]
    })
  return element(
    'div',
    { class: 'fact-panel', lang: document.documentElement.lang },
    element('dl', {}, ...facts),
  )
}

/** Days stand there as on the page. */
const asOnPage = (value: string) =>
  /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value, config.locale) : value

function sourceList(form: EntryForm, { vocabulary }: Library): Node[] {
  const keys = list(form.th.facts['sources'])
  if (keys.length === 0) return []
  const titles = new Map(vocabulary.sources.map(({ key, title }) => [key, title]))
  const items = keys.map((key) => element('li', { id: `source-${key}` }, titles.get(key) ?? key))
  return [element('h2', {}, say('sources')), element('ol', { class: 'source-list' }, ...items)]
}
