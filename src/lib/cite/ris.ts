import type { Cited } from './cited.ts'

/** A RIS record of a web page; the comma after the author says that it is an organisation. */
export function ris({ key, language, title, author, reviewedOn, url, summary }: Cited): string {
  const day = reviewedOn?.replaceAll('-', '/')
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
