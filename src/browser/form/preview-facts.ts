import type { Terms } from '../../check/rules/rule.ts'
import { type EntryForm, type Facts, isBlank } from '../../entry/write/entry-form.ts'
import { formatFigure } from '../../site/dates.ts'
import { element } from '../dom.ts'
import { config, sayOnPage } from './page.ts'
import { listOf, rowsOf, saidBy } from './said.ts'

type Locale = 'th' | 'en'

/** Where the page shows these itself. */
const apart = ['title', 'summary', 'sources', 'results']

/** All other facts in the words of the form: those who sign read them too. What was typed is in the language of the text. */
export function factPanel({ th, en }: EntryForm, terms: Terms, locale: Locale): HTMLElement {
  const facts = config.fields.th
    .filter(({ name }) => !apart.includes(name))
    .flatMap((field) => {
      const saidIn = (facts: Facts = {}) => saidBy(field, facts[field.name], terms, config.locale)
      const english = locale === 'en' ? saidIn(en?.facts) : []
      const [values, typed] = english.length > 0 ? [english, 'en'] : [saidIn(th.facts), 'th']
      const lang = ['line', 'rows', 'group'].includes(field.kind) ? typed : config.locale
      const shown = values.map((value) => element('dd', { lang }, value))
      return shown.length > 0 ? [element('dt', {}, field.label), ...shown] : []
    })
  return element('div', { class: 'fact-panel', lang: config.locale }, element('dl', {}, ...facts))
}

/** The measured results, as the page shows them above the text; English words stand for the Thai ones field by field. */
export function figures({ th, en }: EntryForm, locale: Locale): Node[] {
  const rows = rowsOf(th.facts['results'])
  const english = locale === 'en' ? rowsOf(en?.facts['results']) : []
  if (rows.length === 0) return []
  const sources = listOf(th.facts['sources'])
  const items = rows.map((row, index) => figure({ ...row, ...filled(english[index]) }, sources, locale))
  return [
    element('h2', {}, sayOnPage[locale]('results')),
    element('ul', { class: 'figures', lang: en && locale === 'en' ? 'en' : 'th' }, ...items),
  ]
}

const filled = (row: Facts = {}): Facts =>
  Object.fromEntries(Object.entries(row).filter(([, fact]) => !isBlank(fact)))

function figure(row: Facts, sources: string[], locale: Locale): HTMLElement {
  const said = (field: string) => {
    const fact = row[field]
    return typeof fact === 'number' || typeof fact === 'string' ? formatFigure(fact, locale) : ''
  }
  const source = said('source')
  const number = sources.indexOf(source) + 1
  const label = sayOnPage[locale]('sourceNumber', { number })
  const cite = element('a', { href: `#source-${source}`, 'aria-label': label }, `[${number}]`)
  const before = sayOnPage[locale]('before', { before: said('before') })
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
