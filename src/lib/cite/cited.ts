/** An entry as reference lists name it, in one language. */
export interface Cited {
  /** Unique among all that is cited, in ASCII. */
  key: string
  language: 'th' | 'en'
  title: string
  /** Who answers for the text: an organisation, never a person. */
  author: string
  /** The ISO day the text was last read against its sources. */
  reviewedOn: string | undefined
  url: string
  summary: string
}

/** Year, month and day as numbers. */
export function dayParts(iso: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return [year, month, day]
}
