import type { Vocabulary } from '../../src/lib/schema/vocabulary.ts'

/** Draws numbers from a seed: the same seed gives the same numbers on every machine (mulberry32). */
export function drawer(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (count: number) => Math.floor(next() * count)
  return { upTo, some: <Item>(items: readonly Item[], count: number) => some(items, count, upTo) }
}
export type Drawer = ReturnType<typeof drawer>

/** That many different items, from a random place on: which ones stand together differs from entry to entry. */
function some<Item>(items: readonly Item[], count: number, upTo: (count: number) => number): Item[] {
  const start = upTo(items.length)
  const step = 1 + upTo(6)
  const places = Array.from({ length: count }, (_, index) => (start + index * step) % items.length)
  return [...new Set(places)].flatMap((place) => items[place] ?? [])
}

/** Words of both languages as the vocabularies use them, each as often as it occurs: texts of them are as common or rare as real ones. */
export function wordsOf({
  glossary,
  painPoints,
  stages,
  workshops,
}: Vocabulary): Record<'th' | 'en', string[]> {
  const said = [
    ...glossary.map(({ definition }) => definition),
    ...painPoints.map(({ definition }) => definition),
    ...stages.flatMap(({ definition, basis }) => [definition, basis]),
    ...workshops.flatMap(({ known, unknown }) => [known, unknown]),
  ]
  return {
    th: said.flatMap(({ th }) => split(th, 'th')).filter((word) => /^[ก-๎]+$/.test(word)),
    en: said.flatMap(({ en }) => split(en, 'en')).filter((word) => /^[a-z]+$/i.test(word)),
  }
}

/** The words of a text, without what stands between them. */
export function split(text: string, locale: 'th' | 'en'): string[] {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)
  return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
}

/** Running text of so many words: Thai in phrases without spaces, English in sentences. */
export function prose(
  words: readonly string[],
  count: number,
  { upTo }: Drawer,
  locale: 'th' | 'en',
): string {
  const phrases: string[] = []
  for (let left = count; left > 0; ) {
    const length = Math.min(left, 6 + upTo(7))
    const drawn = Array.from({ length }, () => words[upTo(words.length)])
    phrases.push(drawn.join(locale === 'th' ? '' : ' '))
    left -= length
  }
  return phrases.join(locale === 'th' ? ' ' : '. ')
}
