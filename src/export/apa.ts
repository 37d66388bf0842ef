import { type Cited, dayParts } from './citations.ts'

const months = {
  th: new Intl.DateTimeFormat('th', { month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }),
}

/** A line for a Thai reference list, after APA 7: the year is of the Buddhist era. */
export const apaThai = (cited: Cited) => line(cited, cited.changedOn ? thaiDay(cited.changedOn) : 'ม.ป.ป.')

/** A line for an English reference list, after APA 7. */
export const apaEnglish = (cited: Cited) =>
  line(cited, cited.changedOn ? englishDay(cited.changedOn) : 'n.d.')

/** The author is the site, too: APA names it once. */
const line = ({ author, title, url }: Cited, date: string) => `${author}. (${date}). ${ended(title)} ${url}`

const ended = (title: string) => (/[.?!]$/.test(title) ? title : `${title}.`)

function thaiDay(iso: string): string {
  const [year, , day] = dayParts(iso)
  return `${year + 543}, ${day} ${months.th.format(new Date(iso))}`
}

function englishDay(iso: string): string {
  const [year, , day] = dayParts(iso)
  return `${year}, ${months.en.format(new Date(iso))} ${day}`
}
