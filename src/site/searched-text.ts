import { inLocale, type Locale } from './locale.ts'
import type { Practice } from './practice.ts'
import { term } from './terms.ts'

/** The plain text of a practice that search aliases are drawn from: its words, and the names of its places and tags. */
export function searchedText(practice: Practice, locale: Locale): string {
  const text = practice.text[locale]
  const places = practice.provinces.map((id) => inLocale(term('provinces', id).label, locale))
  const tags = practice.painPoints.map((id) => inLocale(term('pain-points', id).label, locale))
  const organisations = text.organisations.map(({ name }) => name)
  const body = text.html.replace(/<[^>]*>/g, ' ')
  return [text.title, text.summary, body, ...organisations, ...places, ...tags].join('\n')
}
