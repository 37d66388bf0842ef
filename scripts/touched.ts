import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'

/** Which parts of the project some files belong to: what is worth testing when they change. */
export function touchedParts(files: string[]): { code: boolean; site: boolean } {
  const working = files.filter(
    (file) => !/^(?:docs\/|README\.md$|LICENSE$|\.vscode\/|\.github\/(?!workflows\/))/.test(file),
  )
  return { code: working.some((file) => !/^practices\/(?!_)/.test(file)), site: working.length > 0 }
}

/** Tells the jobs of a run what its pull request touches; a push to the main branch is tested as a whole. */
if (import.meta.main) {
  const { GITHUB_EVENT_NAME, GITHUB_OUTPUT } = process.env
  // What is checked out of a pull request is its merge: the first parent is the branch it goes into.
  const changed = () =>
    execFileSync('git', ['diff', '--name-only', '-z', 'HEAD^1', 'HEAD'], { encoding: 'utf8' })
  const parts =
    GITHUB_EVENT_NAME === 'pull_request'
      ? touchedParts(changed().split('\0').filter(Boolean))
      : { code: true, site: true }
  const lines = `code=${parts.code}\nsite=${parts.site}\n`
  if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, lines)
  process.stdout.write(lines)
}
