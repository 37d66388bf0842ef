const letters = new Intl.Segmenter('th', { granularity: 'grapheme' })

/** What a platform's list has room for, in letters as people count them: vowels and tone marks stand on theirs. */
const most = 31

/** Words short enough for the list of a platform, cut after a whole letter, and in no number: part of one is another. */
export function shortTitle(words: string): string {
  const all = Array.from(letters.segment(words), ({ segment }) => segment)
  if (all.length <= most) return words
  const [kept, rest] = [all.slice(0, most - 1).join(''), all.slice(most - 1).join('')]
  return `${(/^[\d,.]/.test(rest) ? kept.replace(/[\d,.]+$/, '') : kept).trimEnd()}…`
}
