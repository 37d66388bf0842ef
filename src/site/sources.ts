import { isUnpublished } from '../analysis/evidence/chain.ts'
import type { Source } from '../entry/vocabulary.ts'
import type { Library } from './library.ts'
import type { Practice } from './model.ts'
import type { Site } from './site.ts'

/** A source as a page lists it. */
export interface ShownSource extends Source {
  /** Only the office or a workshop has it: what rests on it is as they reported it. */
  unpublished?: boolean
}

/** The sources of an entry in the order of their numbers, its own ones among them. */
export const sourcesOf = ({ sourceByKey }: Library, practice: Practice): ShownSource[] =>
  practice.sources.flatMap((key) => {
    const own = practice.ownSources.find((source) => source.key === key)
    if (!own) return sourceByKey.get(key) ?? []
    const { title, office, date, url = null } = own
    const year = date?.slice(0, 4) ?? null
    return { key, title, publisher: office, year, url, unpublished: isUnpublished(practice, key) }
  })

/** A source in a line, and that only the office has it. */
export const sourceInWords = ({ t }: Site, { title, unpublished }: ShownSource) =>
  unpublished ? `${title} (${t('evidence.reported')})` : title

const readings = ['full', 'excerpt', 'headline', 'unnoted'] as const

/** How far the listed sources of an entry were read, as one line. */
export function readingsOf({ library, t }: Site, { textSources }: Practice): string {
  const read = textSources.flatMap((key) => library.sourceByKey.get(key) ?? [])
  const counts = Map.groupBy(read, (source) => source.read ?? 'unnoted')
  return readings
    .flatMap((how) => {
      const count = counts.get(how)?.length ?? 0
      return count > 0 ? [t(`sourceRead.${how}`, { count })] : []
    })
    .join(' · ')
}
