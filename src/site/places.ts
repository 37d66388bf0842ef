import type { Practice } from './model.ts'
import type { Site } from './site.ts'

/** The provinces of a practice in words: a few by name, many by region. */
export function placeNames({ locale, t, say, term }: Site, practice: Practice): string {
  if (practice.national) return t('practice.national')
  const few = practice.provinces.length <= 3
  const named = few
    ? practice.provinces.map((id) => term('provinces', id))
    : practice.regions.map((id) => term('regions', id))
  const names = named.map(({ label }) => say(label)).join(locale === 'th' ? ' ' : ', ')
  return few ? names : `${names} (${t('terms.provinceCount', { count: practice.provinces.length })})`
}
