import { publishedValues } from '../../export/later.ts'
import {
  ListedPractice,
  laterFacts,
  type PracticesFile,
  PublishedFacts,
  type PublishedPractice,
  type WithdrawnPractice,
} from '../../export/schema.ts'
import { DATA_VERSION, LICENCE } from '../../export/version.ts'
import { type FactWords, laterWords } from '../../export/words-schema.ts'
import { absoluteHtml, sectionsOf } from '../../render/sections.ts'
import { pinnedAddress } from '../cited.ts'
import { derived, derivedOf, type Library } from '../library.ts'
import type { AdoptionText, Practice, PracticeText } from '../model.ts'
import { type Site, siteIn } from '../site.ts'

/** What begins every JSON file. */
const headOf = ({ url }: Site) =>
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
  const page = inBoth(library, practice)
  const { th, en } = practice.text
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
  const {
    id,
    code,
    text,
    sources,
    attachments,
    adoptions,
    actionPlan,
    workshop = null,
    maturity = null,
  } = practice
  const page = inBoth(library, practice)
  return PublishedFacts.parse({
    ...headOf(site),
    ...publishedValues(laterFacts, text.th.facts),
    ...practice,
    url: page,
    shortUrl: code ? site.url('shortLink', { code }) : null,
    contentHash: practice.hash,
    versionUrl: pinnedAddress(site, practice) ?? null,
    data: site.url('practiceJson', { id }),
    workshop,
    maturity,
    sources: sources.map((key) => ({ key, url: `${site.url('sources')}#source-${key}` })),
    actionPlan: actionPlan.map(({ due = null, indicator = null, reason = null, ...rest }) => {
      return { ...rest, due, indicator, reason }
    }),
    attachments: attachments.map((file) => page.th + file),
    adoptions: adoptions.map((adoption) => ({
      ...adoption,
      text: {
        th: ofAdoption(adoption.text.th, page.th),
        en: adoption.text.en.locale === 'en' ? ofAdoption(adoption.text.en, page.en) : null,
      },
    })),
    text: {
      th: inWords(text.th),
      en: text.en.locale === 'en' ? inWords(text.en) : null,
    },
  })
}

function inWords({
  tree: _,
  sectionIds,
  organisations,
  results,
  resources,
  translatedFrom,
  ...text
}: PracticeText): FactWords {
  const { cost = null, time = null, staff = null } = resources
  return {
    ...publishedValues(laterWords, text.facts),
    ...text,
    organisations: organisations.map(({ role = null, ...rest }) => ({ ...rest, role })),
    results: results.map(filled),
    resources: { cost, time, staff },
    translatedFrom: translatedFrom ?? null,
  }
}

/** What a result does not tell is told as nothing. */
function filled({ before, unit, period, ...rest }: PracticeText['results'][number]) {
  return { ...rest, before: before ?? null, unit: unit ?? null, period: period ?? null }
}

function ofAdoption({ office, changed, results, tree }: AdoptionText, page: string) {
  return { office, changed, results: results.map(filled), html: absoluteHtml(tree, page) }
}

function withdrawnOf(library: Library, practice: Practice): WithdrawnPractice {
  const { id, text, withdrawn, formerIds } = practice
  return {
    id,
    status: 'withdrawn',
    url: inBoth(library, practice),
    title: { th: text.th.title, en: text.en.locale === 'en' ? text.en.title : null },
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
