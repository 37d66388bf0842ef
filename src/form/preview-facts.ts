import type { EntryForm, Fact, Facts } from '../lib/write/entry-form.ts'
import { isBlank } from '../lib/write/write-text.ts'
import { formatDate, formatFigure } from '../site/dates.ts'
import { shownIn } from './controls.ts'
import { factFields } from './entry.ts'
import { config, element, sayOnPage } from './page.ts'

type Locale = 'th' | 'en'

/** Where the page shows these itself. */
const apart = ['title', 'summary', 'sources', 'results']

/** All other facts in the words of the form: those who sign read them too. */
export function factPanel(locale: Locale): HTMLElement {
  const english = new Map(locale === 'en' ? factFields('en').map((field) => [nameOf(field), field]) : [])
  const facts = factFields('th')
    .filter((field) => !apart.includes(nameOf(field)))
    .flatMap((field) => {
      const inEnglish = valuesOf(english.get(nameOf(field)), 'en')
      const values = inEnglish.length > 0 ? inEnglish : valuesOf(field, 'th')
      const label = field.querySelector('legend, label')?.firstChild?.textContent?.trim() ?? ''
      return values.length > 0 ? [element('dt', {}, label), ...values] : []
    })
  return element('div', { class: 'fact-panel', lang: config.locale }, element('dl', {}, ...facts))
}

const nameOf = ({ dataset }: HTMLElement) => dataset['field'] ?? ''

/** What was typed is in the language of the text; what was chosen is in the language of the form. */
function valuesOf(field: HTMLElement | undefined, language: Locale): HTMLElement[] {
  if (!field) return []
  const typed = ['line', 'rows', 'group'].includes(field.dataset['kind'] ?? '')
  return shownIn(field).map((value) =>
    element('dd', { lang: typed ? language : config.locale }, asOnPage(value)),
  )
}

/** Days stand there as on the page. */
const asOnPage = (value: string) =>
  /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value, config.locale) : value

/** The measured results, as the page shows them above the text. */
export function figures({ th, en }: EntryForm, locale: Locale): Node[] {
  const rows = rowsOf(th.facts['results'])
  const english = locale === 'en' ? rowsOf(en?.facts['results']) : []
  if (rows.length === 0) return []
  const sources = listOf(th.facts['sources'])
  const items = rows.map((row, index) => figure({ ...row, ...filled(english[index]) }, sources, locale))
  return [
    element('h2', {}, sayOnPage(locale, 'results')),
    element('ul', { class: 'figures', lang: en && locale === 'en' ? 'en' : 'th' }, ...items),
  ]
}

function figure(row: Facts, sources: string[], locale: Locale): HTMLElement {
  const said = (field: string) => {
    const fact = row[field]
    return typeof fact === 'number' || typeof fact === 'string' ? formatFigure(fact, locale) : ''
  }
  const source = said('source')
  const number = sources.indexOf(source) + 1
  const label = sayOnPage(locale, 'sourceNumber', { number })
  const cite = element('a', { href: `#source-${source}`, 'aria-label': label }, `[${number}]`)
  const before = sayOnPage(locale, 'before', { before: said('before') })
  const size = typeof row['after'] === 'string' ? 'figure figure-words' : 'figure'
  return element(
    'li',
    {},
    element('span', { class: size }, `${said('after')} ${said('unit')}`.trim()),
    ...(said('before') ? [element('small', { lang: locale }, before)] : []),
    ` ${said('measure')} `,
    element('small', {}, `${said('period')} `, ...(number > 0 ? [cite] : [])),
  )
}

const rowsOf = (fact: Fact | undefined): Facts[] =>
  Array.isArray(fact)
    ? fact.flatMap((row) => (typeof row === 'object' && row !== null && !Array.isArray(row) ? [row] : []))
    : []

/** English words stand for the Thai ones field by field. */
const filled = (row: Facts = {}): Facts =>
  Object.fromEntries(Object.entries(row).filter(([, fact]) => !isBlank(fact)))

/** Words as they were typed; anything else is none. */
export const wordsOf = (fact: Fact | undefined) => (typeof fact === 'string' ? fact : '')

/** A list of words, such as the keys of sources. */
export const listOf = (fact: Fact | undefined) => (Array.isArray(fact) ? fact.map(wordsOf) : [])
