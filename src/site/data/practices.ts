import {
  ListedPractice,
  type PracticesFile,
  PublishedFacts,
  type PublishedPractice,
  type WithdrawnPractice,
} from '../../lib/data-out/schema.ts'
import { DATA_VERSION, LICENCE } from '../../lib/data-out/version.ts'
import type { FactWords } from '../../lib/data-out/words-schema.ts'
import { absoluteHtml, sectionsOf } from '../../render/sections.ts'
import { pinnedAddress } from '../history.ts'
import { allPractices, practices } from '../library.ts'
import type { AdoptionText, Practice, PracticeText } from '../practice.ts'
import { absolute, inBoth } from './addresses.ts'

/** What begins every JSON file. */
const head = {
  $schema: absolute('/data/schema.json'),
  version: DATA_VERSION,
  license: LICENCE,
} as const

/** What listings and tables give of published entries; kept without the texts, which are most of a library. */
export const publishedFacts = new Map(practices.map((practice) => [practice.id, factsOf(practice)]))

/** The entries that have a file of their own. */
export const practicesWithFile = allPractices.filter(({ status }) => status !== 'draft')

/** The file of one of them. */
export const practiceFile = (practice: Practice) =>
  practice.status === 'withdrawn' ? { ...head, ...withdrawnOf(practice) } : publishedOf(practice)

/** The file of all entries. */
export const practicesFile = (): PracticesFile => ({
  ...head,
  site: absolute('/'),
  practices: [...publishedFacts.values()].map((facts) => ListedPractice.parse(facts)),
  withdrawn: allPractices.filter(({ status }) => status === 'withdrawn').map(withdrawnOf),
})

function publishedOf(practice: Practice): PublishedPractice {
  const { text, ...facts } = publishedFacts.get(practice.id) ?? factsOf(practice)
  const page = `/practices/${practice.id}/`
  const { th, en } = practice.text
  return {
    ...facts,
    text: {
      th: { ...text.th, sections: sectionsOf(th.tree, absolute(page)) },
      en: text.en && { ...text.en, sections: sectionsOf(en.tree, absolute(page, 'en')) },
    },
  }
}

function factsOf(practice: Practice): PublishedFacts {
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
  const page = `/practices/${id}/`
  return PublishedFacts.parse({
    ...head,
    ...practice,
    url: inBoth(page),
    shortUrl: code ? absolute(`/p/${code}/`) : null,
    contentHash: practice.state?.hash,
    versionUrl: pinnedAddress(practice) ?? null,
    data: absolute(`/data/practices/${id}.json`),
    workshop,
    maturity,
    sources: sources.map((key) => ({ key, url: absolute(`/sources/#source-${key}`) })),
    actionPlan: actionPlan.map(({ due = null, indicator = null, reason = null, ...rest }) => {
      return { ...rest, due, indicator, reason }
    }),
    attachments: attachments.map((file) => absolute(page + file)),
    adoptions: adoptions.map((adoption) => ({
      ...adoption,
      text: {
        th: ofAdoption(adoption.text.th, absolute(page)),
        en: adoption.text.en.locale === 'en' ? ofAdoption(adoption.text.en, absolute(page, 'en')) : null,
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

function withdrawnOf({ id, text, withdrawn, formerIds }: Practice): WithdrawnPractice {
  return {
    id,
    status: 'withdrawn',
    url: inBoth(`/practices/${id}/`),
    title: { th: text.th.title, en: text.en.locale === 'en' ? text.en.title : null },
    reason: withdrawn?.reason ?? '',
    successor: withdrawn?.successor ?? null,
    formerIds,
  }
}
