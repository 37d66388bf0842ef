import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cases, type HostileCase, writeCase } from './hostile-cases.ts'

const scratch = mkdtempSync(join(tmpdir(), 'canary-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** What the hostile cases would write, send and print if anything in them ran. */
const canary = 'canary.log'
const networkLog = join(scratch, 'network.log')
const secret = 'only-this-machine-knows-5f2c91'

/** Runs a program as a build machine does, with a secret in its environment and no way to the network. */
function run(args: string[], environment: Record<string, string> = {}) {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: `--import=${resolve('tests/no-network.ts')}`,
    NETWORK_LOG: networkLog,
    DEPLOY_TOKEN: secret,
    OUT_DIR: join(scratch, 'dist'),
    CACHE_DIR: join(scratch, 'cache'),
    SEARCH_INDEX: '0',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...environment,
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

function folderOf(expected: 'accept' | 'reject') {
  const practices = join(scratch, expected)
  mkdirSync(practices)
  for (const hostile of cases.filter((one) => one.expected === expected))
    writeCase(practices, { ...hostile, mdx: withOwnTitle(hostile) }, hostile.name)
  return practices
}

/** The stand-in title, made one that no other entry has. */
const withOwnTitle = ({ mdx, name }: HostileCase) => mdx.replace('title: ทดสอบ', `title: ทดสอบ ${name}`)

function expectNothingRan(output: string) {
  expect(globSync(`{,**/}${canary}`, { cwd: scratch })).toEqual([])
  expect(existsSync(canary)).toBe(false)
  expect(existsSync(networkLog)).toBe(false)
  expect(output).not.toContain(secret)
}

test('the guard sees what tries to leave, and the test a secret that is printed', () => {
  const tried = run(['-e', "fetch('https://example.org').catch(() => console.log(process.env.DEPLOY_TOKEN))"])
  expect(tried.output).toContain(secret)
  expect(existsSync(networkLog)).toBe(true)
  rmSync(networkLog)
})

test('checking hostile entries runs nothing in them', () => {
  const { status, output } = run(['scripts/check.ts', '--practices', folderOf('reject')])
  expect(status).toBe(1)
  for (const { name, expected } of cases) if (expected === 'reject') expect(output).toContain(`/${name}/`)
  expectNothingRan(output)
})

test('a build that skips the check runs nothing in them either', () => {
  const { output } = run(['node_modules/astro/bin/astro.mjs', 'build'], {
    PRACTICES_DIR: join(scratch, 'reject'),
  })
  expectNothingRan(output)
})

test('honest entries are built, and nothing in them runs', () => {
  const { status, output } = run(['scripts/build.ts'], { PRACTICES_DIR: folderOf('accept') })
  expect(output).not.toContain('rror:')
  expect(status, output).toBe(0)
  expectNothingRan(output)
  const files = globSync('**/*', { cwd: join(scratch, 'dist') }).map((file) => join(scratch, 'dist', file))
  const pages = files.filter((file) => statSync(file).isFile())
  for (const { name } of cases.filter(({ expected }) => expected === 'accept'))
    expect(pages).toContain(join(scratch, 'dist/practices', name, 'index.html'))
  for (const page of pages) expect(readFileSync(page).includes(secret), page).toBe(false)
})
