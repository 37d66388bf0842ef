import {
  ListedPractice,
  type PracticesFile,
  PublishedPractice,
  type WithdrawnPractice,
} from '../../lib/data-out/schema.ts'
import { sectionsOf } from '../../lib/data-out/sections.ts'
import { DATA_VERSION, LICENCE } from '../../lib/data-out/version.ts'
import { allPractices, practices } from '../library.ts'
import type { Practice, PracticeText } from '../practice.ts'
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
  const { id, code, text, sources, attachments, actionPlan, workshop = null, maturity = null } = practice
  const page = `/practices/${id}/`
  return PublishedPractice.parse({
    ...head,
    ...practice,
    url: inBoth(page),
    shortUrl: code ? absolute(`/p/${code}/`) : null,
    data: absolute(`/data/practices/${id}.json`),
    workshop,
    maturity,
    sources: sources.map((key) => ({ key, url: absolute(`/sources/#source-${key}`) })),
    actionPlan: actionPlan.map(({ due = null, indicator = null, reason = null, ...rest }) => {
      return { ...rest, due, indicator, reason }
    }),
    attachments: attachments.map((file) => absolute(page + file)),
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
    results: results.map(({ before = null, unit = null, period = null, ...rest }) => {
      return { ...rest, before, unit, period }
    }),
    resources: { cost, time, staff },
    translatedFrom: translatedFrom ?? null,
    sections: sectionsOf(html, page),
  }
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
