import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { codes } from '../../src/check/codes.ts'
import { type Exception, exceptionKey } from '../../src/check/exceptions.ts'
import { readExceptions } from '../../src/node/content.ts'
import { changedPaths, fetchMerge, type Remote, writeFiles } from './merge.ts'

const place = { line: z.int(), column: z.int(), endLine: z.int(), endColumn: z.int() }
const Sentence = z.object({ th: z.string(), en: z.string() })

/** One finding. What its sentences repeat of a text was judged by our own check, which repeats nothing that identifies somebody. */
const Finding = z.object({
  code: z.enum(codes),
  severity: z.enum(['error', 'warning']),
  file: z.string(),
  ...place,
  message: Sentence,
  help: Sentence,
  /** What would mend it; none on a line that identifies somebody. */
  edit: z.object({ ...place, text: z.string() }).optional(),
})
export type Finding = z.infer<typeof Finding>

/** What we say of a pull request. */
export interface Verdict {
  /** Nothing where it cannot be merged, brings too much, or the check did not end. */
  findings: Finding[] | undefined
  /** The paths that it changes. */
  changed: string[]
  /** The exceptions that it brings, which a person must have read. */
  exceptions: Exception[]
}

const Report = z.object({ diagnostics: z.array(Finding) })

/** What is taken of a pull request, as data; of all else, which judges and speaks, the main branch's own stands. */
const written = ['practices', 'content/vocabulary', 'content/courses', 'content/exceptions.yaml']

/** Judges pull requests by this checkout's own check; whatever their own runs said is not asked. */
export const verdictFrom =
  (remote: Remote) =>
  (number: number, head: string): Verdict => {
    const merge = fetchMerge(number, head, remote)
    const nothing = { findings: undefined, exceptions: [] }
    if (merge === undefined) return { ...nothing, changed: [] }
    return { ...nothing, ...judged(merge), changed: changedPaths(merge) }
  }

/**
 * What this checkout's own check says of the files of a commit, which are read as data and never run; nothing where there are
 * too many, or the check does not end within five minutes.
 */
function judged(commit: string): Omit<Verdict, 'changed'> | undefined {
  const project = mkdtempSync(join(tmpdir(), 'pull-request-'))
  try {
    if (!writeFiles(commit, written, project)) return undefined
    mkdirSync(join(project, 'content'), { recursive: true })
    const ours = [...readdirSync('.'), ...readdirSync('content').map((name) => `content/${name}`)]
    for (const path of ours.filter((one) => ![...written, 'content', '.git'].includes(one)))
      symlinkSync(resolve(path), join(project, path))
    const findings = check(project)
    return findings && { findings, exceptions: newExceptions(project) }
  } finally {
    rmSync(project, { recursive: true })
  }
}

function check(project: string): Finding[] | undefined {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/check.ts', '--format', 'json'], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
    maxBuffer: 2 ** 28,
    timeout: 300_000,
  })
  return status === 0 || status === 1 ? Report.parse(JSON.parse(stdout)).diagnostics : undefined
}

/** The check has read both lists, so neither is wrong. */
function newExceptions(project: string): Exception[] {
  const file = 'content/exceptions.yaml'
  const known = new Set(readExceptions(file).list.map(exceptionKey))
  return readExceptions(join(project, file)).list.filter((one) => !known.has(exceptionKey(one)))
}
