import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Invented entries, one in each state. */
export const fixtures = 'tests/fixtures/states'

/** Builds other entries than the library's own, each time into a folder of that name below one folder. */
export const trialBuilds =
  (scratch: string) =>
  (name: string, environment: Record<string, string> = {}) => {
    const out = join(scratch, name)
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      PRACTICES_DIR: fixtures,
      OUT_DIR: out,
      CACHE_DIR: join(scratch, `${name}-cache`),
      ...environment,
    }
    const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], { env, encoding: 'utf8' })
    return { out, status, output: stdout + stderr }
  }
