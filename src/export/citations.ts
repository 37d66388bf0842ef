import type { citationFormats } from '../site/routes.ts'

/** An entry as reference lists name it, in one language. */
export interface Cited {
  /** Unique among all that is cited, in ASCII. */
  key: string
  language: 'th' | 'en'
  title: string
  /** Who answers for the text: an organisation, never a person. */
  author: string
  /** The ISO day on which its words last changed. */
  changedOn: string | undefined
  url: string
  summary: string
}

/** The files that citation programs read, by the end of their names. */
export const citationFiles: Record<(typeof citationFormats)[number], (cited: Cited) => string> = {
  bib: bibtex,
  ris,
  json: cslJson,
}

/** CSL-JSON, as citation programs exchange it: a list of one. */
function cslJson({ key, language, title, author, changedOn, url, summary }: Cited): string {
  const item = {
    id: key,
    type: 'webpage',
    language,
    title,
    author: [{ literal: author }],
    ...(changedOn && { issued: { 'date-parts': [dayParts(changedOn)] } }),
    URL: url,
    abstract: summary,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

/** A RIS record of a web page; the comma after the author says that it is an organisation. */
function ris({ key, language, title, author, changedOn, url, summary }: Cited): string {
  const day = changedOn?.replaceAll('-', '/')
  const lines = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', `${author},`],
    ['TI', title],
    ...(day ? [['PY', day.slice(0, 4)] as const, ['DA', day] as const] : []),
    ['UR', url],
    ['LA', language],
    ['AB', summary],
    ['ER', ''],
  ] as const
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const languages = { th: 'thai', en: 'english' }

/** A BibTeX entry in UTF-8; the second braces keep the author one organisation, and the title its letters. */
function bibtex({ key, language, title, author, changedOn, url, summary }: Cited): string {
  const fields = [
    `author = {{${escapedTex(author)}}}`,
    `title = {{${escapedTex(title)}}}`,
    ...(changedOn ? dateFields(changedOn) : []),
    `url = {${url}}`,
    `abstract = {${escapedTex(summary)}}`,
    `langid = {${languages[language]}}`,
  ]
  return `@misc{${key},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`
}

function dateFields(iso: string): string[] {
  const [year, month] = dayParts(iso)
  return [`year = {${year}}`, `month = ${months[month - 1]}`, `date = {${iso}}`]
}

const names: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** What TeX would read as a command; no other letter is touched, so Thai stays Thai. */
const escapedTex = (text: string) => text.replace(/[\\{}$&#%_~^]/g, (sign) => names[sign] ?? `\\${sign}`)

/** Year, month and day as numbers. */
export function dayParts(iso: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return [year, month, day]
}
