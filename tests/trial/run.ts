import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cases, type HostileCase, writeCase } from '../hostile-cases.ts'
import { runScript } from '../run-command.ts'
import type { Trial } from './build.ts'

/** What a build machine knows and nothing may tell. */
export const secret = 'only-this-machine-knows-5f2c91'
const networkLog = (scratch: string) => join(scratch, 'network.log')

/** Writes the hostile cases that must be refused, or the honest ones, each with a title of its own. */
export function writeCases(practices: string, expected: HostileCase['expected']) {
  mkdirSync(practices, { recursive: true })
  for (const hostile of cases.filter((one) => one.expected === expected)) {
    const mdx = hostile.mdx.replace('title: ทดสอบ', `title: ทดสอบ ${hostile.name}`)
    writeCase(practices, { ...hostile, mdx }, hostile.name)
  }
}

/** Runs a program of this project as a build machine does, with a secret in its environment and no way to the network. */
export async function run(
  [script = '', ...args]: string[],
  { scratch, practices, out, cache }: Trial,
  more: Record<string, string> = {},
) {
  const { code, stdout, stderr } = await runScript(script, args, {
    NODE_ENV: 'production',
    NODE_OPTIONS: `--import=${pathToFileURL('tests/no-network.ts')}`,
    NETWORK_LOG: networkLog(scratch),
    DEPLOY_TOKEN: secret,
    PRACTICES_DIR: practices,
    OUT_DIR: out,
    CACHE_DIR: cache,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...more,
  })
  return { status: code, output: stdout + stderr }
}

/** What tried to reach the network, if anything did. */
export const networkTried = (scratch: string) =>
  existsSync(networkLog(scratch)) ? readFileSync(networkLog(scratch), 'utf8') : ''
