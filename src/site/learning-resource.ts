import { addressOf } from './cited.ts'
import { absolute } from './data/addresses.ts'
import { sourceByKey } from './library.ts'
import { inLocale, type Locale, type Translate } from './locale.ts'
import { placeNames } from './places.ts'
import type { Practice } from './practice.ts'
import { term } from './terms.ts'

const licence = 'https://creativecommons.org/licenses/by/4.0/'

/** A practice in the words of schema.org, for programs that read pages. */
export function learningResource(practice: Practice, locale: Locale, t: Translate) {
  const { title, summary, locale: language } = practice.text[locale]
  const library = { '@type': 'Organization', name: t('site.name') }
  return {
    '@context': 'https://schema.org',
    '@type': ['LearningResource', 'Article'],
    '@id': addressOf(practice, 'th'),
    url: addressOf(practice, locale),
    name: title,
    headline: title,
    abstract: summary,
    inLanguage: language,
    learningResourceType: t(`kinds.${practice.kind}`),
    author: library,
    publisher: library,
    dateModified: practice.reviewedOn,
    license: licence,
    isAccessibleForFree: true,
    about: [...definedTerms('pain-points', practice.painPoints), ...definedTerms('stages', practice.stages)],
    spatialCoverage: placeNames(practice, locale, t),
    isBasedOn: practice.sources.flatMap((key) => sourceByKey.get(key)?.url ?? []),
  }

  function definedTerms(kind: 'pain-points' | 'stages', ids: string[]) {
    const set = t(kind === 'stages' ? 'nav.stages' : 'nav.painPoints')
    return ids.map((id) => ({
      '@type': 'DefinedTerm',
      termCode: id,
      url: absolute(`/${kind}/${id}/`, locale),
      name: inLocale(term(kind, id).label, locale),
      inDefinedTermSet: { '@type': 'DefinedTermSet', name: set },
    }))
  }
}
