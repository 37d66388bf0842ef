import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the pull request's commits are fetched from, and with which right. */
export interface Remote {
  /** The git host, such as `https://github.com`. */
  server: string
  token: string
}

const git = (args: string[], env: Record<string, string> = {}, input?: string) =>
  execFileSync('git', args, { env: { ...process.env, ...env }, input, maxBuffer: mostBytes, stdio: 'pipe' })

/**
 * Fetches what a pull request would make of the main branch, and names that commit; nothing where it cannot be merged, or
 * where its newest commit is another than the one that was checked. Nothing is checked out.
 */
export function fetchMerge(number: number, head: string, { server, token }: Remote): string | undefined {
  const login = Buffer.from(`x-access-token:${token}`).toString('base64')
  // The token goes by the environment: arguments are seen by every process of the machine.
  const env = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${login}`,
  }
  try {
    git(['fetch', '--quiet', '--no-tags', '--depth=2', 'origin', `refs/pull/${number}/merge`], env)
    const [merge, , theirs] = String(git(['rev-list', '--parents', '-1', 'FETCH_HEAD']))
      .trim()
      .split(' ')
    return theirs === head ? merge : undefined
  } catch {
    return undefined
  }
}

/** The paths that a merge changes on the branch it goes into. */
export const changedPaths = (merge: string): string[] =>
  String(git(['diff', '--name-only', '--no-renames', '-z', `${merge}^1`, merge]))
    .split('\0')
    .filter(Boolean)

/** More than this no library has: 20,000 files, 256 MB in all, 32 MB a file. */
const mostFiles = 20_000
const mostBytes = 256 * 2 ** 20
const mostOfOne = 32 * 2 ** 20

interface Blob {
  mode: string
  object: string
  size: number
  path: string
}

/**
 * Writes files of a commit into an empty folder, as data: a link becomes one that leads nowhere, a submodule an empty folder,
 * and of a file that is too large only the size is kept, so that the check says what each is. False, and nothing written, where there are too many.
 */
export function writeFiles(commit: string, paths: string[], folder: string): boolean {
  const files = blobsOf(commit, paths)
  const wanted = files.filter(({ mode, size }) => mode.startsWith('100') && size <= mostOfOne)
  if (files.length > mostFiles || wanted.reduce((sum, { size }) => sum + size, 0) > mostBytes) return false
  const contents = contentsOf(wanted)
  for (const { mode, object, size, path } of files) {
    const at = join(folder, path)
    mkdirSync(mode === '160000' ? at : dirname(at), { recursive: true })
    if (mode === '120000') symlinkSync('nowhere', at)
    else if (mode.startsWith('100')) {
      writeFileSync(at, contents.get(object) ?? '', { flag: 'wx' })
      if (size > mostOfOne) truncateSync(at, size)
    }
  }
  return true
}

/** What a commit holds at some paths; a name that would lead out of the folder is no file. */
function blobsOf(commit: string, paths: string[]): Blob[] {
  const listed = String(git(['ls-tree', '-r', '-z', '-l', commit, '--', ...paths]))
  return listed.split('\0').flatMap((row) => {
    const [, mode = '', object = '', size = '', path = ''] =
      /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(row) ?? []
    const leadsOut = path.split(/[/\\]/).some((part) => ['', '.', '..'].includes(part))
    return leadsOut ? [] : [{ mode, object, size: Number(size) || 0, path }]
  })
}

/** The bytes of blobs by their names, read in one process: git-cat-file(1), "BATCH OUTPUT". */
function contentsOf(blobs: Blob[]): Map<string, Buffer> {
  const asked = [...new Set(blobs.map(({ object }) => object))]
  const { stdout } = spawnSync('git', ['cat-file', '--batch'], {
    input: asked.map((object) => `${object}\n`).join(''),
    maxBuffer: 2 * mostBytes,
  })
  const contents = new Map<string, Buffer>()
  for (let at = 0; at < stdout.length; ) {
    const start = stdout.indexOf('\n', at) + 1
    const [object = '', , size] = stdout.toString('utf8', at, start).split(' ')
    contents.set(object, stdout.subarray(start, start + Number(size)))
    at = start + Number(size) + 1
  }
  return contents
}
