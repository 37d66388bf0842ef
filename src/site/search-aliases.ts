import { textsIn } from '../render/safe-tree.ts'
import { aliasFinder, type SynonymGroup } from '../search/synonyms.ts'
import type { Library } from './library.ts'
import type { Practice } from './model.ts'
import type { Locale } from './routes.ts'
import { type Site, siteIn } from './site.ts'

/** Words that mean the same, for search: terms of the glossary, and names of places, in both languages. */
export const synonymGroups = ({ vocabulary: { glossary, provinces, regions } }: Library): SynonymGroup[] => [
  ...glossary.map(({ label, synonyms }) => [label.th, ...synonyms.th, label.en, ...synonyms.en]),
  ...[...provinces, ...regions].map(({ label, aliases }) => [label.th, label.en, ...aliases]),
]

/** What the pages of an entry are also found by. Where no English text is, both pages hold the Thai one. */
export function aliasesIn(library: Library): (practice: Practice) => Record<Locale, string> {
  const find = aliasFinder(synonymGroups(library))
  const aliases = (practice: Practice, locale: Locale) =>
    find(searchedText(practice, siteIn(library, locale)))
  return (practice) => {
    const th = aliases(practice, 'th')
    return { th, en: practice.text.en.locale === 'en' ? aliases(practice, 'en') : th }
  }
}

/** The plain text that aliases are drawn from: a practice's words, and the names of its places and tags. */
function searchedText({ text, provinces, painPoints }: Practice, { locale, say, term }: Site): string {
  const { title, summary, tree, organisations } = text[locale]
  const places = provinces.map((id) => say(term('provinces', id).label))
  const tags = painPoints.map((id) => say(term('pain-points', id).label))
  const body = textsIn(tree.children).join(' ')
  return [title, summary, body, ...organisations.map(({ name }) => name), ...places, ...tags].join('\n')
}
