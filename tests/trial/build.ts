import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serveForTests } from '../site/serve.ts'
import { run, writeCases } from './run.ts'

/** A build of invented entries, which all tests of this folder look at. */
export interface Trial {
  /** Where they and the programs they start write. */
  scratch: string
  /** The entries: one in each state, one used elsewhere, and the honest ones among the hostile cases. */
  practices: string
  /** The built site. */
  out: string
  /** What the parses are kept in between builds. */
  cache: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    trial: Trial
  }
}

/** Builds once for all tests of this folder. */
export default async function setup(project: TestProject) {
  const scratch = mkdtempSync(join(tmpdir(), 'trial-'))
  const trial = {
    scratch,
    practices: join(scratch, 'practices'),
    out: join(scratch, 'site'),
    cache: join(scratch, 'cache'),
  }
  for (const entries of ['states', 'spread'])
    cpSync(`tests/fixtures/${entries}`, trial.practices, { recursive: true })
  writeCases(trial.practices, 'accept')
  const { status, output } = await run(['scripts/build.ts'], trial)
  if (status !== 0 || output.includes('rror:')) throw new Error(output)
  project.provide('trial', trial)
  return serveForTests(project, trial.out)
}
