import type { Element, ElementContent } from 'hast'
import { xml } from '../export/xml.ts'
import { changed, hasClass, htmlOf, type Tree } from '../render/safe-tree.ts'
import type { Practice, PracticeText } from './model.ts'
import { type Site, siteIn } from './site.ts'
import { sourcesOf } from './sources.ts'

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

/** The whole of an entry for another page: result line, figures, text and sources, without ids, which that page may have too. */
export function entryBody(site: Site, practice: Practice, place: Place): string {
  const text = practice.text[site.locale]
  const lang = site.lang(text) ? ` lang="${text.locale}"` : ''
  const whole = place.sections.length === 0
  return [
    `<p class="result-line"${lang}>${xml(text.summary)}</p>`,
    whole ? figures(text, lang, site) : '',
    `<div${lang}>${moved(text.tree, place)}</div>`,
    sources(site, practice, place),
  ].join('\n')
}

function figures({ results, locale }: PracticeText, lang: string, { library }: Site): string {
  const { figure: inWords } = siteIn(library, locale)
  const items = results.map(({ measure, before, after, unit = '', period = '' }) => {
    const values = [before, after].filter((value) => value !== undefined)
    const figure = values.map((value) => inWords(value)).join(' → ')
    return `<li>${xml(`${measure}: ${figure} ${unit}`.trim())} <small>${xml(period)}</small></li>`
  })
  return items.length > 0 ? `<ul class="results"${lang}>${items.join('')}</ul>` : ''
}

/** The HTML of a text, moved into another page. */
export function moved({ children }: Tree, place: Place): string {
  const { sections } = place
  const classes = sections.map((id) => `section-${id}`)
  const isShown = (node: ElementContent) =>
    sections.length === 0 ||
    node.type !== 'element' ||
    node.tagName !== 'section' ||
    hasClass(node, ...classes)
  return htmlOf(changed(children.filter(isShown), (element) => moveElement(element, place)))
}

function moveElement(element: Element, { level, leadTo, imageAt }: Place): ElementContent[] {
  const { tagName, children } = element
  const { id: _, ...properties } = element.properties
  const { href, src } = properties
  switch (tagName) {
    case 'h2':
    case 'h3':
      return [{ ...element, tagName: `h${Number(tagName.slice(1)) + level - 2}`, properties }]
    case 'a': {
      if (hasClass(element, 'section-link')) return []
      const to = leadTo(String(href ?? ''))
      return to === undefined ? children : [{ ...element, properties: { ...properties, href: to } }]
    }
    case 'img':
      return [{ ...element, properties: { ...properties, src: imageAt(String(src ?? '')) } }]
    default:
      return [{ ...element, properties }]
  }
}

function sources(site: Site, practice: Practice, { level }: Place): string {
  const items = sourcesOf(site.library, practice).map(({ title, publisher, year, url }) => {
    const said = [title, publisher, year && site.year(year)].filter(Boolean).join(' · ')
    return `<li>${xml(said)}${url ? ` <a href="${xml(url)}" rel="external noopener">${xml(new URL(url).host)}</a>` : ''}</li>`
  })
  const heading = xml(site.t('practice.sources'))
  return `<h${level}>${heading}</h${level}>\n<ol class="source-list">${items.join('')}</ol>`
}
