import { isOwnPublisher } from '../analysis/evidence/own-publisher.ts'
import { type Ground, type Reason, reasonsOf } from '../analysis/evidence/reasons.ts'
import type { Library } from './library.ts'
import type { Practice } from './model.ts'
import type { Site } from './site.ts'

/** One reason for the level of evidence, in words. */
export interface ReasonInWords {
  shown: Reason['shown']
  /** What was asked: “Before and after”. */
  aspect: string
  /** The answer in a word: “in part”. */
  answer: string
  because: string
  sources: { key: string; publisher: string }[]
  /** What would make the evidence stronger; nothing where it is shown already. */
  raise: string | undefined
}

/** Why the evidence of a practice is as strong as it is, in words. */
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
      raise: shown === 'yes' ? undefined : t(`strengthRaise.${aspect}`),
    }
  })
}

const publisherOf = ({ sourceByKey }: Library, key: string) => sourceByKey.get(key)?.publisher ?? ''

function groundOf(library: Library, { adoptions, text }: Practice): Ground {
  const doers = text.th.organisations.map(({ name, kind }, index) => ({
    kind,
    names: [name, text.en.organisations[index]?.name ?? name],
  }))
  return {
    facts: text.th.facts,
    adoptions,
    isOwn: (key) => isOwnPublisher(publisherOf(library, key), doers),
    yearOf: (key) => {
      const year = library.sourceByKey.get(key)?.year
      return year ? Number(year) : undefined
    },
  }
}
