import { catalogue } from '../../src/lib/diagnostics/catalogue.ts'
import { shownPath } from '../../src/lib/diagnostics/diagnostic.ts'
import type { Finding } from './findings.ts'

/** What the comment tells. */
export interface Answer {
  /** Nothing where the checks left no report. */
  findings: Finding[] | undefined
  /** Texts that `--fix` would mend. */
  mendable: string[]
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
  const parts = [marker, ...results(answer), ...mending(answer.mendable), ...preview(answer.preview)]
  return `${[...parts, `[รายละเอียดทั้งหมด · all details](${answer.run})`].join('\n\n')}\n`
}

function results({ findings, site, run }: Answer): string[] {
  if (!findings)
    return [
      `### ตรวจไม่จบ · The check did not finish\n\nดูเหตุที่[หน้าการตรวจ](${run}) · see [the run](${run}) for why`,
    ]
  if (findings.length === 0) return ['### ✅ ตรวจแล้วไม่พบข้อผิด · Checked: nothing is wrong']
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const title = `### ผิด ${errors} จุด เตือน ${findings.length - errors} จุด · ${errors} errors, ${findings.length - errors} warnings`
  const rows = findings.slice(0, mostRows).map((finding) => row(finding, site))
  const rest = findings.length - rows.length
  const table = ['| | ที่ · where | พบอะไร · what |', '| - | - | - |', ...rows].join('\n')
  return [title, table, ...(rest > 0 ? [`และอีก ${rest} จุด · and ${rest} more`] : [])]
}

function row({ code, severity, file, line }: Finding, site: string | undefined): string {
  const { th, en } = catalogue[code].title
  const label = severity === 'error' ? '❌' : '⚠️'
  const help = site ? `[\`${code}\`](${site}contribute/checks/${code}/)` : `\`${code}\``
  return `| ${label} | \`${shownPath(file)}:${line}\` | ${th} · ${en}<br>${help} |`
}

const mending = (files: string[]) =>
  files.length === 0
    ? []
    : [
        `แก้ให้ได้เองด้วย \`npm run check -- --fix\` · \`npm run check -- --fix\` mends: ${files.map((file) => `\`${shownPath(file)}\``).join(', ')}`,
      ]

function preview(found: Answer['preview']): string[] {
  if (!found) return []
  const words = found.download
    ? 'ดาวน์โหลดหน้าเว็บตัวอย่าง · download the pages as they will look'
    : 'ดูหน้าเว็บตัวอย่าง · see the pages as they will look'
  return [`👀 [${words}](${found.url})`]
}
