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
  mkdirSync(folder, { recursive: true })
  writeEntries(join(folder, 'practices'), syntheticEntries(entries, readVocabulary()))
  const bare = await buildOnce(folder, '0')
  const whole = await buildOnce(folder, '1')
  const site = join(folder, 'dist')
  return { entries, bare, whole, ...weigh(site), query: await bytesPerQuery(site) }
}

/** With a cold cache of its own, so that nothing of an earlier run flatters. */
function buildOnce(folder: string, index: '0' | '1'): Promise<Cost> {
  const cache = join(folder, 'cache')
  rmSync(cache, { recursive: true, force: true })
  const env = {
    PRACTICES_DIR: join(folder, 'practices'),
    OUT_DIR: join(folder, 'dist'),
    CACHE_DIR: cache,
    BASE_PATH: '',
    SEARCH_INDEX: index,
  }
  return measure({ command: ['node', 'scripts/build.ts'], env })
}
