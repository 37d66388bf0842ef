const letters = new Intl.Segmenter('th', { granularity: 'grapheme' })
const dictionary = new Intl.Segmenter('th', { granularity: 'word' })

/** What a platform's list has room for, in letters as people count them: vowels and tone marks stand on theirs. */
const most = 31

/** Puts words that the dictionary would cut into `<t-w>`, as pages of the library have them. */
export type Hold = (words: string) => string

/** Words short enough for the list of a platform, cut after a whole word; after a whole letter where one word takes half the room. */
export function shortTitle(words: string, hold: Hold = (text) => text): string {
  if (lengthOf(words) <= most) return words
  let kept = ''
  for (const word of wordsIn(hold(words))) {
    if (lengthOf(kept + word) >= most) break
    kept += word
  }
  const whole = kept.replace(/[\s(“"‘:·–-]+$/u, '')
  return `${lengthOf(whole) * 2 >= most ? whole : cutAfterLetter(words)}…`
}

const segmentsOf = (by: Intl.Segmenter, text: string) =>
  Array.from(by.segment(text), ({ segment }) => segment)
const lengthOf = (text: string) => segmentsOf(letters, text).length

/** A number that follows Thai without a space is a word for itself. */
const wordsIn = (held: string): string[] =>
  held
    .split(/<t-w>(.*?)<\/t-w>|(\d[\d,.]*)/)
    .flatMap((part = '', at) => (at % 3 === 0 ? segmentsOf(dictionary, part) : [part]))

/** In no number: part of one is another. */
function cutAfterLetter(words: string): string {
  const all = segmentsOf(letters, words)
  const [kept, rest] = [all.slice(0, most - 1).join(''), all.slice(most - 1).join('')]
  return (/^[\d,.]/.test(rest) ? kept.replace(/[\d,.]+$/, '') : kept).trimEnd()
}
