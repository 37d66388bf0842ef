import { aliasFinder } from '../lib/search/synonyms.ts'
import { textsIn } from '../render/tree.ts'
import { inLocale, type Locale } from './locale.ts'
import type { Practice, PracticeText } from './practice.ts'
import { synonymGroups } from './synonyms.ts'
import { term } from './terms.ts'

const aliasesIn = aliasFinder(synonymGroups)

/** Where no English text is, both pages hold the Thai one, and one search for its aliases serves both. */
const found = new Map<PracticeText, string>()

/** What a practice's page in one language is also found by. */
export function aliasesOf(practice: Practice, locale: Locale): string {
  const text = practice.text[locale]
  const aliases = found.get(text) ?? aliasesIn(searchedText(practice, text))
  found.set(text, aliases)
  return aliases
}

/** The plain text that aliases are drawn from: a practice's words, and the names of its places and tags. */
function searchedText(
  practice: Practice,
  { locale, title, summary, tree, organisations }: PracticeText,
): string {
  const places = practice.provinces.map((id) => inLocale(term('provinces', id).label, locale))
  const tags = practice.painPoints.map((id) => inLocale(term('pain-points', id).label, locale))
  const body = textsIn(tree.children).join(' ')
  return [title, summary, body, ...organisations.map(({ name }) => name), ...places, ...tags].join('\n')
}
