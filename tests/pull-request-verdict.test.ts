import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { verdictFrom } from '../scripts/pull-request/verdict.ts'

const scratch = mkdtempSync(join(process.env['TMPDIR'] ?? tmpdir(), 'verdict-'))
const theirs = join(scratch, 'theirs')
const ours = join(scratch, 'ours')
const good = 'tests/checks/valid/both-languages/practices/mae-sai-interpreters'
const entry = 'practices/mae-sai-interpreters'

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    encoding: 'utf8',
  }).trim()

/** A main branch with what people wrote, and a clone of it. */
beforeEach(() => {
  for (const folder of [theirs, ours]) rmSync(folder, { recursive: true, force: true })
  mkdirSync(theirs, { recursive: true })
  git(theirs, 'init', '--quiet', '--initial-branch=main')
  for (const folder of ['content', 'practices']) cpSync(folder, join(theirs, folder), { recursive: true })
  git(theirs, 'add', '.')
  git(theirs, 'commit', '--quiet', '-m', 'main')
  git(scratch, 'clone', '--quiet', theirs, ours)
  git(theirs, 'checkout', '--quiet', '-b', 'change')
  return () => rmSync(scratch, { recursive: true, force: true })
})

const put = (path: string, text: string | Buffer) => {
  mkdirSync(dirname(join(theirs, path)), { recursive: true })
  writeFileSync(join(theirs, path), text)
}

/** Commits what was changed as a pull request, and has it judged. */
function judge() {
  git(theirs, 'add', '.')
  git(theirs, 'commit', '--quiet', '-m', 'change')
  const head = git(theirs, 'rev-parse', 'HEAD')
  git(theirs, 'checkout', '--quiet', 'main')
  git(theirs, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'change')
  git(theirs, 'update-ref', 'refs/pull/5/merge', 'HEAD')
  vi.stubEnv('GIT_DIR', join(ours, '.git'))
  return { head, verdict: verdictFrom({ server: 'https://host.example', token: 'a-token' })(5, head) }
}

const found = ({ verdict }: ReturnType<typeof judge>) =>
  verdict.findings?.map(({ code, file }) => `${code} ${file}`)

test('a sound entry is fine', () => {
  cpSync(good, join(theirs, entry), { recursive: true })
  const judged = judge()
  expect(found(judged)).toEqual([])
  expect(judged.verdict.changed).toEqual([`${entry}/en.mdx`, `${entry}/th.mdx`])
})

test('each stray is told, whatever its name, and none is followed or run', () => {
  cpSync(good, join(theirs, entry), { recursive: true })
  put(`${entry}/IMG_2034.JPG`, 'no picture')
  put('practices/เรื่องใหม่/th.mdx', 'x')
  put('practices/Mae-Sai/TH.MDX', 'x')
  put(`${entry}/adoptions/Tak.mdx`, 'x')
  put('content/courses/New Staff.mdx', 'x')
  put(`${entry}/huge.png`, Buffer.alloc(33 * 2 ** 20))
  symlinkSync('/etc/passwd', join(theirs, entry, 'secret.png'))
  symlinkSync('/dev', join(theirs, 'practices/linked'))
  const paths = found(judge())?.map((one) => one.replace(/^\S+ /, ''))
  for (const path of [
    `${entry}/IMG_2034.JPG`,
    'practices/เรื่องใหม่',
    'practices/Mae-Sai',
    `${entry}/adoptions/Tak.mdx`,
    'content/courses/New Staff.mdx',
    `${entry}/huge.png`,
    `${entry}/secret.png`,
    'practices/linked',
  ])
    expect(paths).toContain(path)
})

test('an exception that it brings lets stand what it names, and is told', () => {
  cpSync(good, join(theirs, entry), { recursive: true })
  const exception = `- file: ${entry}/th.mdx\n  code: personal-phone\n  digest: ${'a'.repeat(16)}\n  reason: x\n  reviewer: y\n`
  put('content/exceptions.yaml', exception)
  const { exceptions, changed } = judge().verdict
  expect(exceptions.map(({ file, code }) => `${code} ${file}`)).toEqual([`personal-phone ${entry}/th.mdx`])
  expect(changed).toContain('content/exceptions.yaml')
})

test('the check that judges is ours, and what else is changed is told', () => {
  put('src/check/check.ts', 'export const check = () => []')
  put('scripts/check.ts', `console.log('{"diagnostics":[]}')`)
  put('content/checks/commands.yaml', 'x')
  put('content/permalinks.txt', '')
  put(`${entry}/th.mdx`, 'nothing of an entry')
  const judged = judge()
  expect(found(judged)).toContain(`front-matter-missing ${entry}/th.mdx`)
  expect(judged.verdict.changed).toContain('src/check/check.ts')
})

test('there is no verdict where the shared content cannot be read, and none on another commit than the checked one', () => {
  put('content/vocabulary/stages.yaml', '{')
  const { verdict, head } = judge()
  expect(verdict.findings).toBeUndefined()
  expect(verdict.changed).toEqual(['content/vocabulary/stages.yaml'])
  const other = head.replaceAll(/[0-7]/g, '8')
  expect(verdictFrom({ server: 'https://host.example', token: 'a' })(5, other).changed).toEqual([])
})
