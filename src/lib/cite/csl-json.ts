import { type Cited, dayParts } from './cited.ts'

/** CSL-JSON, as citation programs exchange it: a list of one. */
export function cslJson({ key, language, title, author, reviewedOn, url, summary }: Cited): string {
  const item = {
    id: key,
    type: 'webpage',
    language,
    title,
    author: [{ literal: author }],
    ...(reviewedOn && { issued: { 'date-parts': [dayParts(reviewedOn)] } }),
    URL: url,
    abstract: summary,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
