import type { Bilingual } from '../entry/formats.ts'
import { lawMentions, namedCards } from '../entry/law-mentions.ts'
import { citation } from '../entry/vocabulary.ts'
import { derived, found } from './library.ts'
import type { Site } from './site.ts'

/** What an id in brackets names. */
interface Named {
  route: 'law' | 'tool'
  id: string
  label: string
}

/** The same words without links, what they name in quotation marks. */
export const plainWords = (site: Site, words: Bilingual) =>
  partsOf(site, words)
    .map((part) => (typeof part === 'string' ? part : `“${part.label}”`))
    .join('')

/** The parts of words in which `[[id]]` names a card of law or a tool: what stands as it is, and what is named. */
export const partsOf = ({ library, say }: Site, words: Bilingual): (string | Named)[] => {
  const { law, tools } = library.vocabulary
  return say(words)
    .split(citation)
    .map((part, index) => {
      if (index % 2 === 0) return part
      const card = law.find(({ id }) => id === part)
      const { label } = found(card ?? tools.find(({ id }) => id === part), part)
      return { route: card ? 'law' : 'tool', id: part, label: say(label) }
    })
}

const sectionsOf = derived(({ vocabulary }) => namedCards(vocabulary))

/** Words cut where they name a section of law that has a card. */
export function sectionsIn({ library, locale }: Site, words: string): { words: string; card?: string }[] {
  const pieces = []
  let from = 0
  for (const { start, end, card } of lawMentions(words, locale, sectionsOf(library))) {
    if (card === undefined) continue
    pieces.push({ words: words.slice(from, start) }, { words: words.slice(start, end), card })
    from = end
  }
  return [...pieces, { words: words.slice(from) }]
}
