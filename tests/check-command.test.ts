import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { codes as allCodes } from '../src/check/codes.ts'
import { entryWith, photo, telling } from './attachments.ts'
import { writeEntry } from './check-folder.ts'

const valid = 'tests/checks/valid/both-languages/practices'
const wrong = 'tests/checks/together/two-entries/practices'
const warned = 'tests/checks/section-unknown/draft-is-only-warned/practices'

describe.concurrent('exit code', () => {
  test('0 where nothing is wrong', async () => {
    const { code, stdout } = await run('--practices', valid)
    expect(stdout).toBe('ตรวจ 1 เรื่อง: ผิด 0 จุด เตือน 0 จุด\nchecked 1: 0 errors, 0 warnings\n')
    expect(code).toBe(0)
  })
  test('0 where there are only warnings', async () => {
    const { code, stdout } = await run('--practices', warned)
    expect(stdout).toContain('เตือน warning[section-unknown]')
    expect(stdout).toContain('checked 1: 0 errors, 1 warnings')
    expect(code).toBe(0)
  })
  test('1 where there are errors; the help page stands with the first of a code', async () => {
    const { code, stdout } = await run('--practices', wrong)
    expect(stdout).toContain('checked 2: 3 errors, 0 warnings')
    expect(stdout).toContain('http://localhost:4321/contribute/checks/term-unknown/')
    expect(code).toBe(1)
  })
  test.each([['--format', 'xml'], ['--formt', 'json'], ['--practices'], ['--format=']])(
    '2 for bad arguments: %s %s',
    async (...args) => {
      const { code, stdout, stderr } = await run(...args)
      expect(stderr).toMatch(/^วิธีใช้ \/ usage: npm run check/)
      expect(stdout).toBe('')
      expect(code).toBe(2)
    },
  )
  test('2 where the vocabulary is broken: that is our fault, told without a stack', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'broken-'))
    cpSync('content/checks', join(cwd, 'content/checks'), { recursive: true })
    cpSync('package-lock.json', join(cwd, 'package-lock.json'))
    const { code, stderr } = await run({ cwd, script: join(process.cwd(), 'scripts/check.ts') })
    expect(stderr).toMatch(/^ระบบตรวจทำงานต่อไม่ได้ \/ the check itself failed: .*\n$/)
    expect(code).toBe(2)
  })
  test('2 where not even the words of the check can be read', async () => {
    const { code, stderr } = await run({ cwd: tmpdir(), script: join(process.cwd(), 'scripts/check.ts') })
    expect(stderr).toMatch(/^ENOENT: no such file .*\n$/)
    expect(code).toBe(2)
  })
})

describe.concurrent('paths', () => {
  test('a folder among the practices: only its findings', async () => {
    const { code, stdout } = await run('--practices', wrong, `${wrong}/mae-sai-interpreters/`)
    expect(stdout).toContain('checked 1: 1 errors, 0 warnings')
    expect(stdout).not.toContain('a-second-entry')
    expect(code).toBe(1)
  })
  test('a file in a folder: the whole entry', async () => {
    const { stdout } = await run('--practices', wrong, `./${wrong}/a-second-entry/th.mdx`)
    expect(stdout).toContain('checked 1: 2 errors, 0 warnings')
  })
  test('the folder of practices, or one above it: all', async () => {
    for (const path of [wrong, 'tests/checks/together'])
      expect((await run('--practices', wrong, path)).stdout).toContain('checked 2: 3 errors, 0 warnings')
  })
  test('a folder elsewhere is checked among the practices', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
    cpSync(`${valid}/mae-sai-interpreters`, `${elsewhere}/another-entry`, { recursive: true })
    const { code, stdout } = await run('--practices', valid, `${elsewhere}/another-entry/th.mdx`)
    expect(stdout).toContain('error[title-duplicate]')
    expect(stdout).toContain('checked 1: 1 errors, 0 warnings')
    expect(code).toBe(1)
  })
  test('paths that do not exist, inside and outside', async () => {
    const { code, stdout } = await run(
      '--practices',
      valid,
      `${valid}/nothing/th.mdx`,
      'nothing/here',
      'x'.repeat(5000),
      '',
    )
    expect(stdout.match(/error\[folder-unreadable\]/g)).toHaveLength(3)
    expect(code).toBe(1)
  })
  test('a course, by either of its files; one that does not exist', async () => {
    const folder = 'tests/checks/together/course'
    const check = (path: string) => run('--practices', `${folder}/practices`, `${folder}/courses/${path}`)
    for (const path of ['interpreters.mdx', 'interpreters.en.mdx'])
      expect((await check(path)).stdout).toContain('checked 1: 8 errors, 0 warnings')
    expect((await check('nothing.mdx')).stdout).toContain('error[file-unreadable]')
  })
  test('a folder of practices that does not exist', async () => {
    const { code, stdout } = await run('--practices', 'nothing/here/')
    expect(stdout).toContain(' --> nothing/here:1:1')
    expect(stdout).toContain('checked 0: 1 errors, 0 warnings')
    expect(code).toBe(1)
  })
  test('PRACTICES_DIR stands in for --practices', async () => {
    const { stdout } = await run({ env: { PRACTICES_DIR: `${wrong}/` } })
    expect(stdout).toContain('checked 2: 3 errors, 0 warnings')
  })
})

test('--fix puts what was meant in its place, and says where', async () => {
  const practices = join(mkdtempSync(join(tmpdir(), 'meant-')), 'practices')
  cpSync(wrong, practices, { recursive: true })
  const { stderr } = await run('--practices', practices, '--fix')
  expect(stderr).toContain('a-second-entry/th.mdx: ')
  expect(readFileSync(`${practices}/a-second-entry/th.mdx`, 'utf8')).toContain(
    'problem: interpreter-shortage',
  )
})

describe.concurrent('--format', () => {
  test('json has exactly this shape', async () => {
    const { code, stdout } = await run({
      args: ['--practices', wrong, '--format', 'json'],
      env: { SITE_URL: 'https://example.org', BASE_PATH: '/library/' },
    })
    const report: unknown = JSON.parse(stdout)
    expect(report).toEqual({ checked: 2, errors: 3, warnings: 0, diagnostics: expect.any(Array) })
    expect(report).toHaveProperty('diagnostics[1]', {
      code: 'term-unknown',
      severity: 'error',
      file: `${wrong}/a-second-entry/th.mdx`,
      line: 7,
      column: 24,
      endLine: 7,
      endColumn: 43,
      message: {
        th: 'ไม่มี “interpretershortage” ในรายการปัญหาหน้างาน',
        en: '"interpretershortage" is not in the list of pain points',
      },
      help: {
        th: 'หมายถึง interpreter-shortage (ล่ามไม่เพียงพอหรือไม่พร้อม) หรือไม่',
        en: expect.stringMatching(/^did you mean interpreter-shortage \(.+\)\?$/),
      },
      edit: { line: 7, column: 24, endLine: 7, endColumn: 43, text: 'interpreter-shortage' },
      url: 'https://example.org/library/contribute/checks/term-unknown/',
    })
    expect(code).toBe(1)
  })
  test('json of nothing found', async () => {
    const { code, stdout } = await run('--practices', valid, '--format', 'json')
    expect(JSON.parse(stdout)).toEqual({ checked: 1, errors: 0, warnings: 0, diagnostics: [] })
    expect(code).toBe(0)
  })
  test('github writes one workflow command a finding, and nothing else', async () => {
    const { code, stdout } = await run('--practices', wrong, '--format', 'github')
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    for (const line of lines)
      expect(line).toMatch(
        /^::error file=tests\/[^:,]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[a-z-]+::[^\n]+$/,
      )
    expect(code).toBe(1)
  })
})

describe.concurrent('--fix', () => {
  test('mends, says so beside the report, checks again; a second run changes nothing', async () => {
    const practices = join(mkdtempSync(join(tmpdir(), 'fix-')), 'practices')
    const folder = entryWith(practices, {
      'room.jpg': await photo().withExif(telling).jpeg().toBuffer(),
      'en.mdx': '\ufeffa\r\n',
    })
    const { stdout, stderr, code } = await run('--practices', practices, '--fix', '--format', 'json')
    const path = relative('.', folder)
    expect(stderr).toBe(
      `แก้แล้ว ${path}/en.mdx: ลบ BOM, เปลี่ยนวิธีขึ้นบรรทัดใหม่เป็น LF\nmended ${path}/en.mdx: removed the BOM, made line ends LF\nแก้แล้ว ${path}/room.jpg: ลบข้อมูลแฝง\nmended ${path}/room.jpg: removed hidden data\n`,
    )
    // The English text that is left has no front matter: nothing mends that.
    expect(JSON.parse(stdout)).toHaveProperty('diagnostics[0].code', 'front-matter-missing')
    expect(code).toBe(1)
    const again = await run('--practices', practices, '--fix', '--format', 'json')
    expect(again).toEqual({ stdout, stderr: '', code })
  })
  test('without it nothing is written; with a path, nothing but that entry', async () => {
    const practices = join(mkdtempSync(join(tmpdir(), 'fix-')), 'practices')
    const text = readFileSync(`${valid}/mae-sai-interpreters/th.mdx`, 'utf8').replaceAll('\n', '\r\n')
    for (const id of ['one-entry', 'another-entry', '_template']) writeEntry(practices, id, { th: text })
    const ends = () =>
      ['one-entry', 'another-entry', '_template'].map((id) =>
        readFileSync(join(practices, id, 'th.mdx'), 'utf8').includes('\r'),
      )
    await run('--practices', practices)
    expect(ends()).toEqual([true, true, true])
    await run('--practices', practices, '--fix', join(practices, 'one-entry'))
    expect(ends()).toEqual([false, true, true])
  })
  test('no name of a file steers the terminal or tells whom it is about', async () => {
    const practices = join(mkdtempSync(join(tmpdir(), 'fix-')), 'practices')
    for (const id of ['\u001b[31mred', '081-234-5678']) writeEntry(practices, id, { en: 'a\r\n' })
    const { stderr } = await run('--practices', practices, '--fix')
    expect(stderr).toMatch(/red\/en\.mdx: made line ends LF/)
    expect(stderr).not.toContain('\u001b')
    expect(stderr).not.toContain('5678')
  })
})

describe.concurrent('whatever the input, never a stack trace', () => {
  test('bytes, nesting, folders and names made to hurt', async () => {
    const practices = mkdtempSync(join(tmpdir(), 'hostile-'))
    const smallest = readFileSync('tests/checks/valid/smallest/practices/mae-sai-interpreters/th.mdx', 'utf8')
    const facts = (yaml: string) => `---\n${yaml}\n---\n`
    const texts = {
      zeros: Buffer.alloc(1000),
      random: Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251)),
      'deep-yaml': facts(`a: ${'['.repeat(900)}`),
      'deep-maps': facts(Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')),
      'question-marks': facts('? '.repeat(20_000)),
      'cyclic-alias': facts('a: &a\n  self: *a'),
      'many-keys': facts(Array.from({ length: 1900 }, (_, index) => `k${index}: 1`).join('\n')),
      'many-terms': smallest.replace('[victim-identification]', `[${'x, '.repeat(9000)}y]`),
      'deep-terms': `${smallest}\n${'<Term id="nrm">'.repeat(480)}ก${'</Term>'.repeat(480)}\n`,
      'deep-lists': `${smallest}\n${Array.from({ length: 240 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')}\n`,
      'many-tags': smallest + '<b/>'.repeat(900),
      'escape-codes': smallest.replace('title: ล่าม', 'title: "\\e[2J\\n::error::x'),
      'lone-returns': smallest.replaceAll('\n', '\r'),
      surrogates: Buffer.concat([Buffer.from(smallest), Buffer.from([0xed, 0xa0, 0x80])]),
    }
    for (const [id, th] of Object.entries(texts)) writeEntry(practices, id, { th, en: facts('') })
    mkdirSync(join(practices, 'th.mdx'))
    writeFileSync(join(practices, `${'ก'.repeat(80)}`), '')
    mkdirSync(join(practices, '\u001b[31mred'))
    const { code, stdout, stderr } = await run('--practices', practices)
    expect(stderr).toBe('')
    expect(code).toBe(1)
    expect(stdout.slice(-100)).toMatch(/checked 16: \d+ errors/)
    expect(/^\s+at .+:\d+:\d+/m.test(stdout), 'a stack').toBe(false)
    expect(/^::/m.test(stdout), 'a workflow command').toBe(false)
    expect(/[^\P{Cc}\n]/u.test(stdout), 'a control character').toBe(false)
    const codes = new Set([...stdout.matchAll(/(?:error|warning)\[([^\]]+)\]/g)].map(([, found]) => found))
    for (const found of codes) expect(allCodes).toContain(found)
    expect(codes.size).toBeGreaterThan(5)
  })
})

interface Options {
  args?: string[]
  env?: Record<string, string>
  cwd?: string
  script?: string
}

/** Runs the real command, as `npm run check` does. */
function run(...given: string[] | [Options]): Promise<{ code: number; stdout: string; stderr: string }> {
  const [options] = given
  const {
    args = [],
    env = {},
    cwd,
    script = 'scripts/check.ts',
  }: Options = typeof options === 'object'
    ? options
    : { args: given.filter((arg) => typeof arg === 'string') }
  const settings = { cwd, env: { PATH: process.env['PATH'], ...env }, maxBuffer: 2 ** 26 }
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], settings, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    )
  })
}
