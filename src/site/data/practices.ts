import {
  ListedPractice,
  type PracticesFile,
  PublishedPractice,
  type WithdrawnPractice,
} from '../../lib/data-out/schema.ts'
import { absoluteHtml, sectionsOf } from '../../lib/data-out/sections.ts'
import { DATA_VERSION, LICENCE } from '../../lib/data-out/version.ts'
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

/** Published entries as data. */
export const published = new Map(practices.map((practice) => [practice.id, toPublished(practice)]))

const withdrawn = allPractices.filter(({ status }) => status === 'withdrawn').map(toWithdrawn)

/** The files of single entries, by id. */
export const practiceFiles: { id: string }[] = [
  ...published.values(),
  ...withdrawn.map((practice) => ({ ...head, ...practice })),
]

/** The file of all entries. */
export const practicesFile = (): PracticesFile => ({
  ...head,
  site: absolute('/'),
  practices: [...published.values()].map((practice) => ListedPractice.parse(practice)),
  withdrawn,
})

function toPublished(practice: Practice): PublishedPractice {
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
  return PublishedPractice.parse({
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
      th: inWords(text.th, absolute(page)),
      en: text.en.locale === 'en' ? inWords(text.en, absolute(page, 'en')) : null,
    },
  })
}

function inWords(
  { html, organisations, results, resources, translatedFrom, ...text }: PracticeText,
  page: string,
) {
  const { cost = null, time = null, staff = null } = resources
  return {
    ...text,
    organisations: organisations.map(({ role = null, ...rest }) => ({ ...rest, role })),
    results: results.map(filled),
    resources: { cost, time, staff },
    translatedFrom: translatedFrom ?? null,
    sections: sectionsOf(html, page),
  }
}

/** What a result does not tell is told as nothing. */
function filled({ before, unit, period, ...rest }: PracticeText['results'][number]) {
  return { ...rest, before: before ?? null, unit: unit ?? null, period: period ?? null }
}

function ofAdoption({ office, changed, results, html }: AdoptionText, page: string) {
  return { office, changed, results: results.map(filled), html: absoluteHtml(html, page) }
}

function toWithdrawn({ id, text, withdrawn, formerIds }: Practice): WithdrawnPractice {
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
