import { isUnpublished } from '../../analysis/evidence/chain.ts'
import { adoptionFields } from '../../entry/adoption.ts'
import { entryFields } from '../../entry/fields.ts'
import { publishedValues } from '../../export/published-fields.ts'
import {
  ListedPractice,
  type PracticesFile,
  PublishedFacts,
  type PublishedPractice,
  type WithdrawnPractice,
} from '../../export/schema.ts'
import { DATA_VERSION, LICENCE } from '../../export/version.ts'
import { absoluteHtml, sectionsOf } from '../../render/sections.ts'
import { pinnedAddress } from '../cited.ts'
import { derived, derivedOf, type Library } from '../library.ts'
import type { Practice } from '../model.ts'
import type { Locale } from '../routes.ts'
import { type Site, siteIn } from '../site.ts'

/** What begins every JSON file. */
export const headOf = ({ url }: Site) =>
  ({ $schema: url('dataSchema'), version: DATA_VERSION, license: LICENCE }) as const

/** What listings and tables give of published entries; kept without the texts, which are most of a library. */
const factsIn = derived((library) => derivedOf((practice: Practice) => factsOf(library, practice)))

/** The same of one entry. */
export const publishedFacts = (library: Library, practice: Practice) => factsIn(library)(practice)

/** The file of one entry. */
export const practiceFile = (library: Library, practice: Practice) =>
  practice.status === 'withdrawn'
    ? { ...headOf(siteIn(library, 'th')), ...withdrawnOf(library, practice) }
    : publishedOf(library, practice)

/** The file of all entries. */
export function practicesFile(library: Library): PracticesFile {
  const site = siteIn(library, 'th')
  return {
    ...headOf(site),
    site: site.url('home'),
    practices: library.practices.map((practice) => ListedPractice.parse(publishedFacts(library, practice))),
    withdrawn: library.entries
      .filter(({ status }) => status === 'withdrawn')
      .map((entry) => withdrawnOf(library, entry)),
  }
}

function publishedOf(library: Library, practice: Practice): PublishedPractice {
  const { text, ...facts } = publishedFacts(library, practice)
  const { th, en } = practice.text
  const page = inBoth(library, practice)
  return {
    ...facts,
    text: {
      th: { ...text.th, sections: sectionsOf(th.tree, page.th) },
      en: text.en && { ...text.en, sections: sectionsOf(en.tree, page.en) },
    },
  }
}

function factsOf(library: Library, practice: Practice): PublishedFacts {
  const site = siteIn(library, 'th')
  const { id, code, text, sources } = practice
  const page = inBoth(library, practice)
  return PublishedFacts.parse({
    ...headOf(site),
    ...practice,
    ...publishedValues(entryFields, { ...text.th.facts, ...practice }),
    url: page,
    shortUrl: code ? site.url('shortLink', { code }) : null,
    contentHash: practice.hash,
    versionUrl: pinnedAddress(site, practice) ?? null,
    data: site.url('practiceJson', { id }),
    sources: sources.map((key) => ({
      key,
      url: `${isOwn(practice, key) ? page.th : site.url('sources')}#source-${key}`,
      reported: isUnpublished(practice, key),
    })),
    attachments: practice.attachments.map((file) => page.th + file),
    adoptions: practice.adoptions.map((adoption) => ({
      ...publishedValues(adoptionFields, adoption),
      text: inLanguages(adoption.text, ({ tree, ...words }, locale) => ({
        ...publishedValues(adoptionFields, words),
        html: absoluteHtml(tree, page[locale]),
      })),
    })),
    text: inLanguages(text, ({ facts, translatedFrom = null }) => ({
      ...publishedValues(entryFields, facts),
      translatedFrom,
    })),
  })
}

/** What an entry alone rests on is not among the sources of the library. */
const isOwn = ({ ownSources }: Practice, key: string) => ownSources.some((source) => source.key === key)

/** The words of each language; null where there is no translation. */
export const inLanguages = <Text extends { locale: Locale }, Words>(
  { th, en }: Record<Locale, Text>,
  wordsOf: (text: Text, locale: Locale) => Words,
) => ({ th: wordsOf(th, 'th'), en: en.locale === 'en' ? wordsOf(en, 'en') : null })

function withdrawnOf(library: Library, practice: Practice): WithdrawnPractice {
  const { id, text, withdrawn, formerIds } = practice
  return {
    id,
    status: 'withdrawn',
    url: inBoth(library, practice),
    title: inLanguages(text, ({ title }) => title),
    reason: withdrawn?.reason ?? '',
    successor: withdrawn?.successor ?? null,
    formerIds,
  }
}

/** The address of an entry's page in each language. */
const inBoth = (library: Library, { id }: Practice) => ({
  th: siteIn(library, 'th').url('practice', { id }),
  en: siteIn(library, 'en').url('practice', { id }),
})
