import type { RootContent } from 'hast'
import type { Library } from '../../check/check-form.ts'
import { tooComplex } from '../../check/markup/limits.ts'
import { parseBody } from '../../check/markup/parse.ts'
import { sourceText } from '../../entry/source-text.ts'
import type { EntryForm } from '../../entry/write/entry-form.ts'
import { entryFiles } from '../../entry/write/write-text.ts'
import { renderTree } from '../../render/html.ts'
import { element, part, parts } from '../dom.ts'
import { toNode } from '../to-node.ts'
import { page, sayOnPage } from './page.ts'
import { factPanel, figures } from './preview-facts.ts'
import { listOf, rowsOf, wordsOf } from './said.ts'

type Locale = 'th' | 'en'

const article = part(page, '[data-preview]', HTMLElement)
/** The text as it was last rendered; it stays where what was typed since cannot be. */
const body = element('div', {})

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
  const tree = textTree(form, library, language)
  part(page, '[data-no-preview]', HTMLElement).hidden = tree !== undefined
  if (tree) body.replaceChildren(...tree.map((node) => toNode(node, addressOf)))
  const parts = [...figures(form, locale), body, ...sourceList(form, library, locale)]
  const text = element('div', { class: 'entry-text' }, ...parts)
  const grid = element('div', { class: 'practice-grid' }, factPanel(form, library.vocabulary, locale), text)
  article.replaceChildren(...headOf(form, locale, language), grid)
}

/** Title and result line; where there is no English, the page says so above the Thai. */
function headOf({ th, en }: EntryForm, locale: Locale, lang: Locale): Node[] {
  const said = (field: string) => (lang === 'en' && wordsOf(en?.facts[field])) || wordsOf(th.facts[field])
  const notice = element('div', { class: 'notice' }, element('p', {}, sayOnPage[locale]('notTranslated')))
  return [
    element('p', { class: 'preview-title', lang }, said('title')),
    ...(lang === locale ? [] : [notice]),
    element('p', { class: 'result-line', lang }, said('summary')),
  ]
}

/** The page's own rendering of the text; nothing where it cannot be parsed. */
function textTree(form: EntryForm, { context }: Library, locale: Locale): RootContent[] | undefined {
  const file = `${locale}.mdx`
  const source = sourceText(file, entryFiles(form)[file] ?? '')
  if (tooComplex(source)) return undefined
  const { tree } = parseBody(source)
  if (!tree) return undefined
  const { base, sections, law, tools, words } = context
  const sources = sourcesOf(form)
  const given = { locale, base, id: form.id, sources, sections, law, tools, words: words[locale] }
  return renderTree(tree, given).children
}

/** The keys of the listed sources, then of the entry's own. */
const sourcesOf = ({ th }: EntryForm) => [
  ...listOf(th.facts['sources']),
  ...rowsOf(th.facts['ownSources']).map((source) => wordsOf(source['key'])),
]

function sourceList(form: EntryForm, { vocabulary }: Library, locale: Locale): Node[] {
  const keys = sourcesOf(form)
  if (keys.length === 0) return []
  const own = rowsOf(form.th.facts['ownSources']).map((source) => ({
    key: wordsOf(source['key']),
    title: wordsOf(source['title']),
  }))
  const titles = new Map([...vocabulary.sources, ...own].map(({ key, title }) => [key, title]))
  const items = keys.map((key) => element('li', { id: `source-${key}` }, titles.get(key) ?? key))
  return [element('h2', {}, sayOnPage[locale]('sources')), element('ol', { class: 'source-list' }, ...items)]
}
