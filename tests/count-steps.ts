import { mkdtempSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkFolder, printed, writeEntry } from './check-folder.ts'
import { answered } from './floods.ts'

/** What the check of a text took and gave. */
export interface Cost {
  /** How often a block of our programs and their libraries ran: the same on every machine, however busy. */
  steps: number
  /** The length of what is printed. */
  printed: number
}

/** Checks each text, and prints what that cost. Run with `--max-old-space-size`, it ends only where the memory is enough. */
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
const costs: Record<string, Cost> = {}
for (const [name, text] of Object.entries(answered)) {
  const practices = mkdtempSync(join(tmpdir(), 'flood-'))
  writeEntry(practices, 'an-entry', { th: text })
  await stepsSinceThen()
  const found = printed(checkFolder(practices), practices)
  costs[name] = { steps: await stepsSinceThen(), printed: found.length }
}
console.log(JSON.stringify(costs))

async function stepsSinceThen(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage')
  return result
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0)
}
