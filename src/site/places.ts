import { inLocale, type Locale, type Translate } from './locale.ts'
import type { Practice } from './practice.ts'
import { term } from './terms.ts'

/** The provinces of a practice in words: a few by name, many by region. */
export function placeNames(practice: Practice, locale: Locale, t: Translate): string {
  if (practice.national) return t('practice.national')
  const few = practice.provinces.length <= 3
  const named = few
    ? practice.provinces.map((id) => term('provinces', id))
    : practice.regions.map((id) => term('regions', id))
  const names = named.map(({ label }) => inLocale(label, locale)).join(locale === 'th' ? ' ' : ', ')
  return few ? names : `${names} (${t('terms.provinceCount', { count: practice.provinces.length })})`
}
