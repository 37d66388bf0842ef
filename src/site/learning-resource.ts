import { LICENCE } from '../export/version.ts'
import { handedOn, pageUrl } from './cited.ts'
import type { Practice } from './model.ts'
import { placeNames } from './places.ts'
import type { Site } from './site.ts'
import { sourcesOf } from './sources.ts'

/** A practice in the words of schema.org, for programs that read pages. */
export function learningResource(site: Site, practice: Practice) {
  const { library, locale, t, url, say, term } = site
  const { title, summary, locale: language } = practice.text[locale]
  const author = { '@type': 'Organization', name: t('site.name') }
  return {
    '@context': 'https://schema.org',
    '@type': ['LearningResource', 'Article'],
    '@id': handedOn(site, practice),
    url: pageUrl(site, practice),
    name: title,
    headline: title,
    abstract: summary,
    inLanguage: language,
    learningResourceType: t(`shown.kind.${practice.kind}`),
    author,
    publisher: author,
    dateModified: practice.changedOn,
    license: LICENCE,
    isAccessibleForFree: true,
    about: [...definedTerms('pain-points', practice.painPoints), ...definedTerms('stages', practice.stages)],
    spatialCoverage: placeNames(site, practice),
    isBasedOn: sourcesOf(library, practice).flatMap(({ url }) => url ?? []),
  }

  function definedTerms(kind: 'pain-points' | 'stages', ids: string[]) {
    const set = t(kind === 'stages' ? 'nav.stages' : 'nav.painPoints')
    return ids.map((id) => ({
      '@type': 'DefinedTerm',
      termCode: id,
      url: url('term', { terms: kind, id }),
      name: say(term(kind, id).label),
      inDefinedTermSet: { '@type': 'DefinedTermSet', name: set },
    }))
  }
}
