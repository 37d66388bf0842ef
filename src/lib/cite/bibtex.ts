import { type Cited, dayParts } from './cited.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const languages = { th: 'thai', en: 'english' }

/** A BibTeX entry in UTF-8; the second braces keep the author one organisation, and the title its letters. */
export function bibtex({ key, language, title, author, reviewedOn, url, summary }: Cited): string {
  const fields = [
    `author = {{${escaped(author)}}}`,
    `title = {{${escaped(title)}}}`,
    ...(reviewedOn ? dateFields(reviewedOn) : []),
    `url = {${url}}`,
    `abstract = {${escaped(summary)}}`,
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
const escaped = (text: string) => text.replace(/[\\{}$&#%_~^]/g, (sign) => names[sign] ?? `\\${sign}`)
