import english from '../../../content/names/english-words.json' with { type: 'json' }
import names from '../../../content/names/thai-names.json' with { type: 'json' }
import practice from '../../../content/names/thai-practice-words.json' with { type: 'json' }
import others from '../../../content/names/thai-words.json' with { type: 'json' }

const known = { english: new Set(english), names: new Set(names) }

/** Every Thai word that is known. */
export const anyWord: ReadonlySet<string> = new Set([...practice, ...others])

/** Words that may follow an introduction and are no name: those of the practice, and longer ones. */
export const plainWords: ReadonlySet<string> = new Set([
  ...practice,
  ...others.filter((word) => word.length >= 5 && !known.names.has(word)),
])

/** Whether a text begins like Thai of which every word is known: the first one from `first`, the others any word. */
export function readsAsWords(text: string, first: ReadonlySet<string>, least = 14): boolean {
  const enough = Math.min(text.length, least)
  const reached = new Set<number>()
  const open = [{ at: 0, words: first }]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.at >= enough) return true
    for (const end of endsOf(next.words, text, next.at))
      if (!reached.has(end)) {
        reached.add(end)
        open.push({ at: end, words: anyWord })
      }
  }
  return false
}

/** How many letters the longest word has that begins there. */
export const longestWord = (words: ReadonlySet<string>, text: string) => endsOf(words, text, 0).at(-1) ?? 0

/** How many letters the longest given name has that begins there. */
export const longestName = (text: string) => longestWord(known.names, text)

/** Whether a stretch of a text is part of a longer word: คุณ in ขอบคุณ. */
export function isInsideAWord(text: string, start: number, end: number): boolean {
  for (let from = Math.max(0, start - 8); from <= start; from++) {
    const last = Math.min(end + 10, from + longestAt(anyWord, text, from))
    for (let to = end; to <= last; to++)
      if ((from < start || to > end) && anyWord.has(text.slice(from, to)) && endsWell(text, to)) return true
  }
  return false
}

/** Whether a word in Latin letters is one of the practice's English. */
export const isEnglish = (word: string) => known.english.has(word.toLowerCase().replace(/['’]s?$/u, ''))

/** No word that is looked for is longer. */
const longest = 24

/** Of each set of words, by their first two letters, how long the longest is: most places begin none. */
const lengths = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, number>>()

function longestAt(words: ReadonlySet<string>, text: string, at: number): number {
  const known = lengths.get(words) ?? lengthsOf(words)
  lengths.set(words, known)
  return known.get(text.slice(at, at + 2)) ?? 0
}

function lengthsOf(words: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const word of words) {
    const begins = word.slice(0, 2)
    found.set(begins, Math.max(found.get(begins) ?? 0, word.length))
  }
  return found
}

function endsOf(words: ReadonlySet<string>, text: string, at: number): number[] {
  const ends: number[] = []
  const last = Math.min(text.length, at + Math.min(longest, longestAt(words, text, at)))
  for (let end = at + 2; end <= last; end++)
    if (words.has(text.slice(at, end)) && endsWell(text, end)) ends.push(end)
  return ends
}

/** No vowel or mark that belongs to the letter before follows. */
const endsWell = (text: string, end: number) => !/[ะ-ฺๅ็-๎]/u.test(text[end] ?? '')
