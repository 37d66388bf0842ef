import { isCode } from '../../src/check/codes.ts'
import { countsOf } from '../../src/check/diagnostics/diagnostic.ts'
import { plainMarkdown } from '../../src/check/diagnostics/print-data.ts'
import type { Exception } from '../../src/check/exceptions.ts'
import { shownPath } from '../../src/check/say.ts'
import { told } from '../../src/node/content.ts'
import type { Finding, Verdict } from './verdict.ts'

/** What the comment tells. */
export interface Answer extends Verdict {
  /** Texts that `--fix` would fix. */
  fixable: string[]
  /** Where the pages can be seen, and whether they must be downloaded first. */
  preview: { url: string; download: boolean } | undefined
  /** The page of the run. */
  run: string
  /** The site's address, for help pages. */
  site: string | undefined
}

/** By this the comment is found again. */
export const marker = '<!-- good-practice-library: answer -->'

const mostRows = 40

/** The one comment on a pull request, in Thai and English. What it repeats of a text does nothing there. */
export function commentOf(answer: Answer): string {
  const { changed, exceptions, fixable } = answer
  const parts = [
    ...beyondEntries(changed),
    ...excepted(exceptions),
    ...results(answer),
    ...fixing(fixable),
    ...preview(answer.preview),
  ]
  return `${[marker, ...parts, `[${told('answer.details')}](${answer.run})`].join('\n\n')}\n`
}

/** What else a pull request may change: the first pattern that matches a path says which part it belongs to. */
const parts = [
  ['workflows', /^\.github\/(?:workflows|CODEOWNERS)/],
  [
    'guard',
    /^(?:src\/check\/|scripts\/(?:pull-request\/|answer\.|check\.)|content\/(?:checks\/|names\/|exceptions))/,
  ],
  ['entries', /^(?:practices\/(?!_)|content\/courses\/)/],
  ['content', /^(?:content|practices)\//],
  ['program', /^/],
] as const

const mostPaths = 5

/** What runs, what judges and what all pages say comes first: who merges it must have read it. */
function beyondEntries(changed: string[]): string[] {
  const byPart = Map.groupBy(changed, (path) => parts.find(([, pattern]) => pattern.test(path))?.[0])
  const rows = parts.flatMap(([part]) => {
    const paths = byPart.get(part)
    if (part === 'entries' || !paths) return []
    const shown = paths
      .slice(0, mostPaths)
      .map((path) => inCode(path))
      .join(', ')
    const rest = paths.length - mostPaths
    const more = rest > 0 ? ` ${told('report.more', { count: rest })}` : ''
    return `- **${told(`answer.${part}`)}**: ${shown}${more}`
  })
  return rows.length === 0 ? [] : [`### ⚠️ ${told('answer.beyond')}\n\n${rows.join('\n')}`]
}

/** Each is named, for the check is silent there. */
function excepted(exceptions: Exception[]): string[] {
  if (exceptions.length === 0) return []
  const rows = exceptions.map(({ file, code }) => `- ${inCode(file)} ${isCode(code) ? code : ''}`.trimEnd())
  return [`### ⚠️ ${told('answer.exceptions', { count: exceptions.length })}\n\n${rows.join('\n')}`]
}

function results({ findings, site, run }: Answer): string[] {
  if (!findings) return [`### ❌ ${told('answer.unfinished')}\n\n${told('answer.run', { run })}`]
  if (findings.length === 0) return [`### ✅ ${told('answer.fine')}`]
  const title = `### ${told('answer.counts', countsOf(findings))}`
  const causes = [...Map.groupBy(findings, ({ code, message }) => `${code} ${message.th}`).values()]
  const rows = causes.slice(0, mostRows).map((found) => row(found, site))
  const rest = causes.length - rows.length
  const table = [`| | ${told('report.where')} | ${told('report.what')} |`, '| - | - | - |', ...rows].join(
    '\n',
  )
  return [title, table, ...(rest > 0 ? [told('report.more', { count: rest })] : [])]
}

/** One cause: where it stands, what is wrong and what to do instead. */
function row(found: Finding[], site: string | undefined): string {
  const [first] = found
  if (!first) return ''
  const { code, severity, message, help } = first
  const label = severity === 'error' ? '❌' : '⚠️'
  const page = site ? `[\`${code}\`](${site}contribute/checks/${code}/)` : `\`${code}\``
  const said = (['th', 'en'] as const).map(
    (locale) => `${plain(message[locale])}<br>→ ${plain(help[locale])}`,
  )
  return `| ${label} | ${placesOf(found)} | ${said.join('<br>')}<br>${page} |`
}

function placesOf(found: Finding[]): string {
  const places = [...new Set(found.map(({ file, line }) => inCode(file, `:${line}`)))]
  const rest = places.length - mostPaths
  return [...places.slice(0, mostPaths), ...(rest > 0 ? [told('report.more', { count: rest })] : [])].join(
    '<br>',
  )
}

/** Forty rows of four sentences fit into a comment. */
const mostLetters = 240

/** What a text says is shown as it is, and does nothing in a comment. */
const plain = (words: string) =>
  plainMarkdown(words.length > mostLetters ? `${words.slice(0, mostLetters)}…` : words)

/** A path as a comment can show it; one with signs that mean something there, or too long, is told without its name. */
function inCode(path: string, place = ''): string {
  const shown = shownPath(path)
  return /^[\p{L}\p{M}\p{N}._/ ()…-]{1,200}$/u.test(shown) ? `\`${shown}${place}\`` : told('answer.hidden')
}

const fixing = (files: string[]) =>
  files.length === 0 ? [] : [`${told('answer.fixable')}: ${files.map((file) => inCode(file)).join(', ')}`]

function preview(found: Answer['preview']): string[] {
  if (!found) return []
  const words = told(found.download ? 'answer.download' : 'answer.preview')
  return [`👀 [${words}](${found.url})`]
}
