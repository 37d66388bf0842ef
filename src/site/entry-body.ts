import { parse } from 'node-html-parser'
import { xml } from '../lib/data-out/xml.ts'
import { formatFigure, formatYear } from './dates.ts'
import { sourceByKey } from './library.ts'
import { type Locale, translator } from './locale.ts'
import type { Practice, PracticeText } from './practice.ts'

/** How a text of the library stands inside another page. */
interface Place {
  /** The level of its headings there. */
  level: number
  /** The ids of the sections that are shown; none means all. */
  sections: readonly string[]
  /** Where its links lead from there; without an address only their words stay. */
  leadTo: (href: string) => string | undefined
  /** Where its images are from there. */
  imageAt: (src: string) => string
}

interface EntryPlace extends Place {
  locale: Locale
}

/** The whole of an entry for another page: result line, figures, text and sources, without ids, which that page may have too. */
export function entryBody(practice: Practice, place: EntryPlace): string {
  const text = practice.text[place.locale]
  const lang = text.locale === place.locale ? '' : ` lang="${text.locale}"`
  const whole = place.sections.length === 0
  return [
    `<p class="result-line"${lang}>${xml(text.summary)}</p>`,
    whole ? figures(text, lang) : '',
    `<div${lang}>${moved(text.html, place)}</div>`,
    sources(practice, place),
  ].join('\n')
}

function figures({ results, locale }: PracticeText, lang: string): string {
  const items = results.map(({ measure, before, after, unit = '', period = '' }) => {
    const values = [before, after].filter((value) => value !== undefined)
    const figure = values.map((value) => formatFigure(value, locale)).join(' → ')
    return `<li>${xml(`${measure}: ${figure} ${unit}`.trim())} <small>${xml(period)}</small></li>`
  })
  return items.length > 0 ? `<ul class="results"${lang}>${items.join('')}</ul>` : ''
}

/** The HTML of a text, moved into another page. */
export function moved(html: string, { sections, level, leadTo, imageAt }: Place): string {
  const root = parse(html)
  for (const section of root.querySelectorAll('section'))
    if (sections.length > 0 && !sections.some((id) => section.classList.contains(`section-${id}`)))
      section.remove()
  for (const link of root.querySelectorAll('.section-link')) link.remove()
  for (const heading of root.querySelectorAll('h2, h3'))
    heading.rawTagName = `h${Number(heading.rawTagName.slice(1)) + level - 2}`
  for (const named of root.querySelectorAll('[id]')) named.removeAttribute('id')
  for (const link of root.querySelectorAll('a')) {
    const href = leadTo(link.getAttribute('href') ?? '')
    if (href === undefined) link.replaceWith(link.innerHTML)
    else link.setAttribute('href', href)
  }
  for (const image of root.querySelectorAll('img'))
    image.setAttribute('src', imageAt(image.getAttribute('src') ?? ''))
  return root.toString()
}

function sources(practice: Practice, { locale, level }: EntryPlace): string {
  const items = practice.sources.flatMap((key) => {
    const source = sourceByKey.get(key)
    if (!source) return []
    const { title, publisher, year, url } = source
    const said = [title, publisher, year && formatYear(year, locale)].filter(Boolean).join(' · ')
    return `<li>${xml(said)}${url ? ` <a href="${xml(url)}" rel="external noopener">${xml(new URL(url).host)}</a>` : ''}</li>`
  })
  const heading = xml(translator(locale)('practice.sources'))
  return `<h${level}>${heading}</h${level}>\n<ol class="source-list">${items.join('')}</ol>`
}
