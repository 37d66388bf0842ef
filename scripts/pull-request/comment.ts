import { shownPath } from '../../src/check/say.ts'
import { checkWords, told } from '../../src/node/content.ts'
import type { Finding } from './findings.ts'

/** What the comment tells. */
export interface Answer {
  /** Nothing where the checks left no report. */
  findings: Finding[] | undefined
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

/** The one comment on a pull request, in Thai and English. Every word of it is ours. */
export function commentOf(answer: Answer): string {
  const parts = [marker, ...results(answer), ...fixing(answer.fixable), ...preview(answer.preview)]
  return `${[...parts, `[${told('answer.details')}](${answer.run})`].join('\n\n')}\n`
}

function results({ findings, site, run }: Answer): string[] {
  if (!findings) return [`### ${told('answer.unfinished')}\n\n${told('answer.run', { run })}`]
  if (findings.length === 0) return [`### ✅ ${told('answer.fine')}`]
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const title = `### ${told('answer.counts', { errors, warnings: findings.length - errors })}`
  const rows = findings.slice(0, mostRows).map((finding) => row(finding, site))
  const rest = findings.length - rows.length
  const table = [`| | ${told('report.where')} | ${told('report.what')} |`, '| - | - | - |', ...rows].join(
    '\n',
  )
  return [title, table, ...(rest > 0 ? [told('report.more', { count: rest })] : [])]
}

function row({ code, severity, file, line }: Finding, site: string | undefined): string {
  const { th, en } = checkWords().checks[code].title
  const label = severity === 'error' ? '❌' : '⚠️'
  const help = site ? `[\`${code}\`](${site}contribute/checks/${code}/)` : `\`${code}\``
  return `| ${label} | \`${shownPath(file)}:${line}\` | ${th} · ${en}<br>${help} |`
}

const fixing = (files: string[]) =>
  files.length === 0
    ? []
    : [`${told('answer.fixable')}: ${files.map((file) => `\`${shownPath(file)}\``).join(', ')}`]

function preview(found: Answer['preview']): string[] {
  if (!found) return []
  const words = told(found.download ? 'answer.download' : 'answer.preview')
  return [`👀 [${words}](${found.url})`]
}
