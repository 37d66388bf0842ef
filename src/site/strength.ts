import type { ChainLink } from '../analysis/evidence/chain.ts'
import { isOwnPublisher } from '../analysis/evidence/own-publisher.ts'
import { type Ground, type Reason, reasonsOf } from '../analysis/evidence/reasons.ts'
import type { Library } from './library.ts'
import type { Practice } from './model.ts'
import type { Site } from './site.ts'

/** One note on the figures, in words. */
export interface ReasonInWords {
  shown: Reason['shown']
  /** What was asked: “Who measured”. */
  aspect: string
  /** The answer in a word: “in part”. */
  answer: string
  because: string
  sources: { key: string; publisher: string }[]
}

/** Who counted and how long ago, in words. */
export function strengthOf({ library, t, year: inWords }: Site, practice: Practice): ReasonInWords[] {
  return reasonsOf(groundOf(library, practice)).map(({ aspect, shown, because, holes, sources }) => {
    const { year, ...counts } = holes
    const named = year === undefined ? {} : { year: inWords(year) }
    return {
      shown,
      aspect: t(`strengthAspect.${aspect}`),
      answer: t(`strengthShown.${shown}`),
      because: t(`strengthBecause.${aspect}-${because}`, { ...counts, ...named }),
      sources: sources.map((key) => ({ key, publisher: publisherOf(library, key) })),
    }
  })
}

const publisherOf = ({ sourceByKey }: Library, key: string) => sourceByKey.get(key)?.publisher ?? ''

function groundOf(library: Library, { text }: Practice): Ground {
  const doers = text.th.organisations.map(({ name, kind }, index) => ({
    kind,
    names: [name, text.en.organisations[index]?.name ?? name],
  }))
  return {
    facts: text.th.facts,
    isOwn: (key) => isOwnPublisher(publisherOf(library, key), doers),
    yearOf: (key) => {
      const year = library.sourceByKey.get(key)?.year
      return year ? Number(year) : undefined
    },
  }
}

/** A link of a chain, and whether only the office has the papers behind it. */
export const linkInWords = ({ t }: Site, { link, reported }: ChainLink) =>
  reported ? `${t(`evidence.${link}`)} (${t('evidence.reported')})` : t(`evidence.${link}`)

/** The links of its chain that are filled, as one line; what stands in place of one, where none is. */
export function chainInWords(site: Site, { chain, evidence }: Pick<Practice, 'chain' | 'evidence'>): string {
  const filled = chain.filter(({ filled }) => filled).map((link) => linkInWords(site, link))
  return filled.join(' → ') || site.t(`evidence.${evidence}`)
}
