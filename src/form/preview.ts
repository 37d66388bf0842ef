import type { RootContent } from 'hast'
import { withoutFrontMatter } from '../lib/markup/front-matter.ts'
import { renderTree } from '../lib/markup/html.ts'
import { tooComplex } from '../lib/markup/limits.ts'
import { parseBody } from '../lib/markup/parse.ts'
import type { Library } from '../lib/write/check-form.ts'
import type { EntryForm } from '../lib/write/entry-form.ts'
import { entryFiles } from '../lib/write/write-text.ts'
import { element, page, part, parts, sayOnPage } from './page.ts'
import { factPanel, figures, listOf, wordsOf } from './preview-facts.ts'
import { toNode } from './to-nodes.ts'

type Locale = 'th' | 'en'

const article = part(page, '[data-preview]', HTMLElement)
const noPreview = part(page, '[data-no-preview]', HTMLElement)
const head = element('div', {})
const results = element('div', {})
const body = element('div', {})
const foot = element('div', {})
const text = element('div', { class: 'entry-text' }, results, body, foot)
const grid = element('div', { class: 'practice-grid' })
article.append(head, grid)

/** Lets people choose in which language they see the page. */
export function listenToPreview(chosen: () => void) {
  for (const choice of parts(page, '[data-preview-language]')) choice.addEventListener('change', chosen)
}

const chosenLocale = (): Locale =>
  part(page, '[data-preview-language][value=en]', HTMLInputElement).checked ? 'en' : 'th'

/** Shows the page that would come of a form, in the language chosen; images come from `addressOf`. */
export function showPreview(
  form: EntryForm,
  library: Library,
  addressOf: (name: string) => string | undefined,
) {
  const locale = chosenLocale()
  const language = locale === 'en' && form.en ? 'en' : 'th'
  article.lang = locale
  body.lang = language
  head.replaceChildren(...headOf(form, locale, language))
  grid.replaceChildren(factPanel(locale), text)
  results.replaceChildren(...figures(form, locale))
  const tree = textTree(form, library, language)
  noPreview.hidden = tree !== undefined
  if (tree) body.replaceChildren(...tree.map((node) => toNode(node, addressOf)))
  foot.replaceChildren(...sourceList(form, library, locale))
}

/** Title and result line; where there is no English, the page says so above the Thai. */
function headOf({ th, en }: EntryForm, locale: Locale, lang: Locale): Node[] {
  const said = (field: string) => (lang === 'en' && wordsOf(en?.facts[field])) || wordsOf(th.facts[field])
  const notice = element('div', { class: 'notice' }, element('p', {}, sayOnPage(locale, 'notTranslated')))
  return [
    element('p', { class: 'preview-title', lang }, said('title')),
    ...(lang === locale ? [] : [notice]),
    element('p', { class: 'result-line', lang }, said('summary')),
  ]
}

/** The page's own rendering of the text; nothing where it cannot be parsed. */
function textTree(form: EntryForm, { context }: Library, locale: Locale): RootContent[] | undefined {
  const file = `${locale}.mdx`
  const written = entryFiles(form)[file] ?? ''
  if (tooComplex(file, written)) return undefined
  const { tree } = parseBody(file, withoutFrontMatter(written))
  if (!tree) return undefined
  const { base, sections, words } = context
  const sources = listOf(form.th.facts['sources'])
  return renderTree(tree, { locale, base, id: form.id, sources, sections, words: words[locale] }).children
}

function sourceList(form: EntryForm, { vocabulary }: Library, locale: Locale): Node[] {
  const keys = listOf(form.th.facts['sources'])
  if (keys.length === 0) return []
  const titles = new Map(vocabulary.sources.map(({ key, title }) => [key, title]))
  const items = keys.map((key) => element('li', { id: `source-${key}` }, titles.get(key) ?? key))
  return [element('h2', {}, sayOnPage(locale, 'sources')), element('ol', { class: 'source-list' }, ...items)]
}
