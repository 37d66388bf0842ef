import type { Element, ElementContent, Root as HastRoot, Properties, Text } from 'hast'
import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { type Handlers, type State, toHast } from 'mdast-util-to-hast'
import { toString as plainText } from 'mdast-util-to-string'
import { isInternal, isOwnDocument, linkProblem } from '../check/markup/links.ts'
import { sectionId } from '../check/markup/sections.ts'
import { lawMentions, type NamedCard } from '../entry/law-mentions.ts'
import type { SectionTerm, Term } from '../entry/vocabulary.ts'
import { emptyTree, onlyAllowed, type Tree } from './safe-tree.ts'

/** What the HTML of a text depends on besides the text. */
export interface RenderContext {
  locale: 'th' | 'en'
  /** The site's path, ending in `/`. */
  base: string
  /** The entry's address, for its images. */
  id: string
  /** Source keys in the order they are numbered. */
  sources: readonly string[]
  sections: SectionTerm[]
  law: readonly NamedCard[]
  tools: readonly Term[]
  /** Interface words that stand inside the text. */
  words: { footnotes: string; back: string; source: string; table: string; section: string }
}

/**
 * Turns a checked text into the elements of its page: one `<section>` a heading, with lasting ids. What entries may not
 * hold cannot pass through.
 */
export function renderTree(tree: Root, context: RenderContext): Tree {
  const hast = toHast(tree, {
    handlers: handlers(context),
    clobberPrefix: '',
    footnoteLabel: context.words.footnotes,
    footnoteBackLabel: context.words.back,
    footnoteLabelProperties: {},
  })
  if (hast.type !== 'root') return emptyTree
  const children = hast.children.filter(isInline).flatMap((child) => withLawLinks(child, context))
  return onlyAllowed(intoSections({ type: 'root', children }, context))
}

/** Where links would nest or mislead, a section of law stays plain. */
const withoutLinks = new Set(['a', 'h2', 'h3', 'h4', 'code', 'pre'])

/** A section of law that a text names by itself leads to its card. */
function withLawLinks(node: ElementContent, context: RenderContext): ElementContent[] {
  if (node.type === 'element' && !withoutLinks.has(node.tagName))
    return [
      {
        ...node,
        children: node.children.filter(isInline).flatMap((child) => withLawLinks(child, context)),
      },
    ]
  if (node.type !== 'text') return [node]
  const parts: ElementContent[] = []
  let from = 0
  for (const { start, end, card } of lawMentions(node.value, context.locale, context.law)) {
    if (card === undefined) continue
    parts.push({ type: 'text', value: node.value.slice(from, start) })
    parts.push(cardLink('law', card, node.value.slice(start, end), context))
    from = end
  }
  return from === 0 ? [node] : [...parts, { type: 'text', value: node.value.slice(from) }]
}

const cardLink = (folder: 'law' | 'tools', id: string, words: string, context: RenderContext) =>
  element('a', { href: `${sitePath(context)}${folder}/${id}/`, className: ['card-link'] }, [
    { type: 'text', value: words },
  ])

function handlers(context: RenderContext): Handlers {
  return {
    heading(state: State, node) {
      const id = node.depth === 2 ? sectionId(node, context.locale, context.sections) : undefined
      return element(`h${node.depth}`, id ? { id } : {}, state.all(node))
    },
    link(state: State, node) {
      return element('a', linkProperties(node.url, context), state.all(node))
    },
    linkReference(state: State, node) {
      const { url = '' } = state.definitionById.get(String(node.identifier).toUpperCase()) ?? {}
      return element('a', linkProperties(url, context), state.all(node))
    },
    image(_: State, node) {
      const src = attachmentPath(node.url, context)
      return element('img', { src, alt: node.alt ?? '', loading: 'lazy', decoding: 'async' }, [])
    },
    table(state: State, node) {
      const rows = state.wrap(
        node.children.map((row: never, index: number) => tableRow(state, row, index === 0)),
        true,
      )
      // Several tables may stand on a page: each is called by its headings.
      const headings = node.children[0]?.children.map(plainText).filter(Boolean) ?? []
      const ariaLabel = [context.words.table, ...headings].join(' · ')
      const frame = { className: ['table'], role: 'region', tabIndex: 0, ariaLabel }
      return element('div', frame, [element('table', {}, rows.filter(isInline))])
    },
    mdxJsxFlowElement: (state: State, node: MdxJsxFlowElement) => component(state, node, context),
    mdxJsxTextElement: (state: State, node: MdxJsxTextElement) => component(state, node, context),
    html: () => undefined,
  }
}

function component(state: State, node: MdxJsxFlowElement | MdxJsxTextElement, context: RenderContext) {
  const attribute = (name: string) => {
    const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name)
    return typeof found?.value === 'string' ? found.value : ''
  }
  if (node.name === 'Cite') return citation(attribute('source'), context)
  if (node.name === 'Term') {
    const href = `${sitePath(context)}glossary/#${attribute('id')}`
    return element('a', { href, className: ['term'] }, state.all(node))
  }
  if (node.name === 'From') return fromEntry(attribute('entry'), attribute('section'), context)
  const folder = node.name === 'Law' ? 'law' : node.name === 'Tool' ? 'tools' : undefined
  const card = folder && context[folder].find(({ id }) => id === attribute('id'))
  if (card) return cardLink(folder, card.id, card.label[context.locale], context)
  if (node.name === 'Callout') {
    const title = attribute('title')
    const heading = title
      ? [element('p', { className: ['callout-title'] }, [{ type: 'text', value: title }])]
      : []
    const properties = { className: ['callout', `callout-${attribute('type')}`], role: 'note' }
    return element('div', properties, [...heading, ...state.all(node)])
  }
  return undefined
}

/** A section of an entry; who shows the text calls it by the entry's title. */
const fromEntry = (entry: string, section: string, context: RenderContext) =>
  element('a', { href: `${sitePath(context)}practices/${entry}/#${section}`, className: ['from'] }, [
    { type: 'text', value: entry },
  ])

function citation(key: string, { sources, words }: RenderContext): Element {
  const number = String(sources.indexOf(key) + 1)
  const link = element('a', { href: `#source-${key}`, ariaLabel: `${words.source} ${number}` }, [
    { type: 'text', value: number },
  ])
  return element('sup', { className: ['cite'] }, [link])
}

function linkProperties(url: string, context: RenderContext): Properties {
  if (linkProblem(url)) return {}
  if (isInternal(url)) return { href: context.base + url.slice(1) }
  if (isOwnDocument(url)) return { href: attachmentPath(url, context) }
  return url.startsWith('https:') ? { href: url, rel: ['external', 'noopener'] } : { href: url }
}

const attachmentPath = (url: string, { base, id }: RenderContext) =>
  `${base}practices/${id}/${url.replace(/^\.\//, '')}`

function tableRow(state: State, row: Parameters<State['all']>[0], header: boolean): Element {
  const cells = 'children' in row ? row.children : []
  return element(
    'tr',
    {},
    cells.map((cell) => element(header ? 'th' : 'td', header ? { scope: 'col' } : {}, state.all(cell))),
  )
}

/** Groups what follows each second-level heading into a section, so that style and print know it. */
function intoSections(root: HastRoot, context: RenderContext): HastRoot {
  const children: HastRoot['children'] = []
  let open: Element | undefined
  for (const child of root.children) {
    const footnotes = child.type === 'element' && child.tagName === 'section'
    if (child.type === 'element' && child.tagName === 'h2') {
      const name = child.properties['id']
      open = name
        ? element('section', { className: [`section-${String(name)}`] }, [child, linkTo(child, context)])
        : element('section', {}, [child])
      children.push(open)
    } else if (open && !footnotes && isInline(child)) open.children.push(child)
    else children.push(child)
  }
  return { type: 'root', children }
}

/** Beside the heading, not in it, so that the heading is read out as it stands. */
function linkTo(heading: Element, { words }: RenderContext): Element {
  const href = `#${String(heading.properties['id'])}`
  const ariaLabel = `${words.section} ${plainText(heading)}`
  return element('a', { href, className: ['section-link'], ariaLabel }, [{ type: 'text', value: '#' }])
}

const isInline = (node: HastRoot['children'][number]): node is Element | Text =>
  node.type === 'element' || node.type === 'text'

const sitePath = ({ base, locale }: RenderContext) => (locale === 'en' ? `${base}en/` : base)

const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})
