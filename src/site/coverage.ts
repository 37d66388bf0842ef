import { reachesOutcome } from '../analysis/evidence/chain.ts'
import type { Bilingual } from '../entry/formats.ts'
import type { Library } from './library.ts'
import type { Practice } from './model.ts'

/** What the library holds of one stage in one region. */
interface Coverage {
  entries: number
  /** Of them those in which something changed for people. */
  shown: number
}

/** A region, or what is done in the whole country, with one count for each stage, in the order of the process. */
export interface CoverageRow {
  /** Of a region; the whole country has none. */
  id?: string
  label?: Bilingual
  cells: Coverage[]
}

/** What stands where: an entry of several regions or stages counts in each of them. */
export function coverageOf({ practices, vocabulary }: Library): CoverageRow[] {
  const row = (entries: readonly Practice[]) =>
    vocabulary.stages.map(({ id }) => {
      const held = entries.filter(({ stages }) => stages.includes(id))
      return { entries: held.length, shown: held.filter(({ evidence }) => reachesOutcome(evidence)).length }
    })
  return [
    ...vocabulary.regions.map(({ id, label }) => ({
      id,
      label,
      cells: row(practices.filter(({ regions }) => regions.includes(id))),
    })),
    { cells: row(practices.filter(({ national }) => national)) },
  ]
}
