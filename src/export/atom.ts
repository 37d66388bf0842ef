import { LICENCE } from './version.ts'
import { xml } from './xml.ts'

/** One entry of a feed. */
export interface FeedEntry {
  /** What readers know it by, for ever: the address at which it was first published. */
  id: string
  /** Where it stands now. */
  url: string
  title: string
  summary: string
  /** The language its words are really in. */
  language: 'th' | 'en'
  /** When its words last changed. */
  day: string
  /** Where the chain of its evidence ends, and the chain in words. */
  evidence?: { term: string; label: string }
  /** Where it tells how it changed, and what has changed since this version; a course has no such place. */
  history?: string
}

/** What a feed tells of itself. */
export interface FeedHead {
  /** The feed's own address, which is its Atom id too. */
  self: string
  /** The page that shows the same. */
  page: string
  title: string
  author: string
  language: 'th' | 'en'
}

/** An Atom feed (RFC 4287), what changed last first. */
export function atom(head: FeedHead, entries: readonly FeedEntry[]): string {
  const newest = entries.toSorted((a, b) => compare(b.day, a.day) || compare(a.id, b.id))
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${head.language}">
  <id>${xml(head.self)}</id>
  <title>${xml(head.title)}</title>
  <updated>${instant(newest[0]?.day ?? beforeAny)}</updated>
  <author><name>${xml(head.author)}</name></author>
  <rights>CC BY 4.0 ${LICENCE}</rights>
  <link rel="self" type="application/atom+xml" href="${xml(head.self)}"/>
  <link rel="alternate" type="text/html" href="${xml(head.page)}"/>
${newest.map(entry).join('')}</feed>
`
}

const entry = ({
  id,
  url,
  title,
  summary,
  language,
  day,
  evidence,
  history,
}: FeedEntry) => `  <entry xml:lang="${language}">
    <id>${xml(id)}</id>
    <title>${xml(title)}</title>
    <updated>${instant(day)}</updated>
${evidence ? `    <category term="${xml(evidence.term)}" label="${xml(evidence.label)}"/>\n` : ''}    <link rel="alternate" type="text/html" href="${xml(url)}"/>
${history ? `    <link rel="version-history" type="text/html" href="${xml(history)}"/>\n` : ''}    <summary>${xml(summary)}</summary>
  </entry>
`

/** A feed must say when it changed, also one that waits for its first entry. */
const beforeAny = '2022-01-01'

const instant = (day: string) => `${day}T00:00:00+07:00`

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
