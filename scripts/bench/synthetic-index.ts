import { cpSync, rmSync } from 'node:fs'
import { readVocabulary } from '../../src/node/content.ts'
import { syntheticEntries, writeEntries } from './entries.ts'

/** A copy of a built site in which the search index is that of so many synthetic entries. */
export async function withSyntheticIndex(site: string, entries: number, scratch: string): Promise<string> {
  process.env['PRACTICES_DIR'] = `${scratch}/practices`
  process.env['CACHE_DIR'] = `${scratch}/cache`
  writeEntries(process.env['PRACTICES_DIR'], syntheticEntries(entries, readVocabulary()))
  const { writeSearchIndex } = await import('../../src/node/build/search-index.ts')
  const { readLibrary } = await import('../../src/node/library.ts')
  const { loadLibrary } = await import('../../src/site/library.ts')
  const copy = `${scratch}/site`
  cpSync(site, copy, { recursive: true })
  rmSync(`${copy}/search-index`, { recursive: true, force: true })
  writeSearchIndex(loadLibrary(await readLibrary()), copy)
  return copy
}
