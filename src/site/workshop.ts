import type { WorkshopConfig } from '../browser/workshop/config.ts'
import { planHead } from './data/plan-files.ts'
import { type Site, sentencesUnder, siteIn } from './site.ts'

/** Fields of which a report names the choices. */
const choiceFields = [
  'results.shows',
  'results.measuredBy',
  'needs.what',
  'actionPlan.status',
  'ownSources.kind',
]

/** What a page of a workshop hands to its script, as JSON for an element of the page: entries are written in Thai on both. */
export function workshopConfig(site: Site, words: Record<string, string>): string {
  const { library, locale, to } = site
  const thai = siteIn(library, 'th').t
  const config: WorkshopConfig = {
    locale,
    base: library.base,
    home: to('home'),
    address: to('workshopBox'),
    words,
    entry: {
      headings: Object.fromEntries(library.vocabulary.sections.map(({ id, label }) => [id, label.th])),
      units: {
        people: thai('workshop.units.people'),
        cost: thai('workshop.units.cost'),
        time: thai('workshop.units.time'),
      },
    },
    fields: sentencesUnder(site, 'field.'),
    choices: Object.fromEntries(
      choiceFields.flatMap((field) => Object.entries(sentencesUnder(site, `shown.${field}.`))),
    ),
    questions: sentencesUnder(site, 'workshop.ask.'),
    columns: planHead(site, '').headings,
  }
  return JSON.stringify(config).replaceAll('<', '\\u003c')
}
