import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readVocabulary } from '../../src/lib/read/vocabulary.ts'
import { syntheticEntries, writeEntries } from './entries.ts'
import { type Cost, measure } from './measure.ts'
import { bytesPerQuery } from './queries.ts'
import { type SiteWeight, weigh } from './weigh.ts'

/** What building so many entries cost, and what came out. */
export interface Built extends SiteWeight {
  entries: number
  /** Check and pages. */
  bare: Cost
  /** Check, pages and search index. */
  whole: Cost
  query: number
}

/** Builds synthetic entries twice from nothing, as `npm run build` does: without the search index, then with it. */
export async function buildSynthetic(entries: number, scratch: string): Promise<Built> {
  const folder = join(scratch, `ours-${entries}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeEntries(join(folder, 'practices'), syntheticEntries(entries, readVocabulary()))
  const bare = buildOnce(folder, { SEARCH_INDEX: '0' })
  const whole = buildOnce(folder, {})
  const site = join(folder, 'dist')
  return { entries, bare, whole, ...weigh(site), query: await bytesPerQuery(site) }
}

function buildOnce(folder: string, more: Record<string, string>): Cost {
  const [practices, cache, dist] = ['practices', 'cache', 'dist'].map((name) => join(folder, name))
  rmSync(join(folder, 'cache'), { recursive: true, force: true })
  const env = { PRACTICES_DIR: practices ?? '', CACHE_DIR: cache ?? '', OUT_DIR: dist ?? '', BASE_PATH: '', ...more }
  return measure({ command: [process.execPath, 'scripts/build.ts'], env })
}
