import { spawnSync } from 'node:child_process'

/** A file as one commit left it. */
export interface Committed {
  /** Path from the folder asked in. */
  path: string
  /** Its content's id; nothing where it is gone. */
  blob: string | undefined
  /** The day of the commit, in Thailand (ISO). */
  day: string
  /** The commit's place in the order of all. */
  commit: number
}

/**
 * Every change below a folder that reached this branch, oldest first; nothing where there is no git, no repository, or
 * only the end of its history. Whatever a user has set for git, the answer is the same.
 */
export function committedIn(folder: string, root: string): Committed[] | undefined {
  if (git(root, ['rev-parse', '--is-shallow-repository'])?.toString().trim() !== 'false') return undefined
  const log = git(root, ['-c', 'log.showRoot=true', 'log', ...logged, '--', folder])
  if (!log) return undefined
  let [day, commit] = ['', 0]
  return log
    .toString()
    .split('\n')
    .flatMap((line) => {
      const [, mode, blob, path] = /^:\d+ (\d+) \S+ (\S+) \w\t(.*)$/.exec(line) ?? []
      if (path !== undefined) return [{ path, blob: mode?.startsWith('100') ? blob : undefined, day, commit }]
      if (line !== '') [day, commit] = [dayInThailand(Number(line)), commit + 1]
      return []
    })
}

const order = '--reverse --first-parent --diff-merges=first-parent'
const form = '--raw --no-abbrev --no-renames --no-color --no-show-signature --relative --format=%ct'
const logged = `${order} ${form}`.split(' ')

/** The texts of these blobs, by their ids; nothing where one of them is not at hand. */
export function blobTexts(blobs: readonly string[], root: string): Map<string, string> | undefined {
  const texts = new Map<string, string>()
  if (blobs.length === 0) return texts
  const output = git(root, ['cat-file', '--batch'], `${blobs.join('\n')}\n`)
  for (let at = 0; output && at < output.length; ) {
    const end = output.indexOf('\n', at)
    const [blob = '', kind, size] = output.toString('utf8', at, end).split(' ')
    if (kind !== 'blob') return undefined
    at = end + 1 + Number(size)
    texts.set(blob, output.toString('utf8', end + 1, at))
    at += 1
  }
  return output && texts
}

/** A file as the present commit has it; nothing where there is no git or no such file. */
export const textAtHead = (file: string): string | undefined =>
  git('.', ['show', `HEAD:./${file}`])?.toString()

/** What git says; nothing where it fails. What a partial clone lacks it may not fetch: a build needs no network. */
function git(root: string, args: string[], input = ''): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['--no-replace-objects', ...args], {
    cwd: root,
    env: { ...process.env, GIT_ALLOW_PROTOCOL: 'none' },
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  return status === 0 ? stdout : undefined
}

const dayInThailand = (seconds: number) => new Date((seconds + 7 * 3600) * 1000).toISOString().slice(0, 10)
