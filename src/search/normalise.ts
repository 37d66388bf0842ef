import { arabicDigits } from '../entry/thai-digits.ts'
import { mendLetters } from '../entry/thai-letters.ts'

/** A normalised text that remembers, for each of its characters, where it came from. */
export interface TracedText {
  readonly text: string
  /** `origins[i]` is the place in the NFC source of character `i`; one more entry marks the end. */
  readonly origins: readonly number[]
}

/** One spelling for texts that mean the same: index, query, titles and glossary all pass through here. */
export const normalise = (text: string): string =>
  foldCharacters(text.normalize('NFC')).replace(SPELLINGS, (...match) => respell(match.at(-1)))

/** Normalises a text that is NFC already, and keeps the way back to it. */
export function trace(source: string): TracedText {
  const same = foldCharacters(source)
  const origins: number[] = []
  let text = ''
  let done = 0
  for (const match of same.matchAll(SPELLINGS)) {
    keep(done, match.index)
    replace(respell(match.groups), match.index)
    done = match.index + match[0].length
  }
  keep(done, same.length)
  origins.push(same.length)
  return { text, origins }

  function keep(from: number, to: number) {
    text += same.slice(from, to)
    for (let at = from; at < to; at++) origins.push(at)
  }
  function replace(spelling: string, from: number) {
    text += spelling
    for (let i = 0; i < spelling.length; i++) origins.push(from)
  }
}

/** Thai and full-width characters to their plain twins, mistaken letters mended, capitals to small ones: never changes the length. */
function foldCharacters(text: string): string {
  return arabicDigits(mendLetters(text, UNSEEN))
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(/\p{Lu}/gu, (capital) => {
      const small = capital.toLowerCase()
      return small.length === capital.length ? small : capital
    })
}

const UNSEEN = '\u200b'
const FULL_WIDTH_SHIFT = '！'.charCodeAt(0) - '!'.charCodeAt(0)

/*
 * What is written in more than one way. NFKC would do some of it, but it also takes ำ apart, which no dictionary expects.
 * - year: พ.ศ. 2565, ค.ศ. 2022, B.E. 2565, 2565 and 2022 are one year; 2,022 and 2022.5 are not years
 * - sara am: ํ + า is ำ, with a tone mark between or after it, too
 * - mai: เ + เ looks like แ
 * - unseen: signs without width say nothing
 * - thousands: 1,476 is a number like 1476
 * - short: ศ.ป.ค.ม., รบ.1, u.s. lose their dots; so does กรุงเทพฯ its ฯ
 */
const YEAR = String.raw`(?:19[5-9]|20[0-5]|24[5-9]|25\d)\d`
const SPELLINGS = new RegExp(
  [
    String.raw`(?:(?:(?:พ|ค)\.?\s?ศ|\b(?:b\.?e|c\.?e|a\.?d))\.?\s?|(?<![\d.,]))(?<year>${YEAR})(?![\d,]|\.\d)`,
    `ํ(?<tone>[่-๋]?)า|ำ(?<late>[่-๋])`,
    'เ(?<mai>เ)',
    String.raw`(?<![ก-๎])(?<short>(?:[ก-ฮ]{1,5}\.)+)`,
    String.raw`\b(?<latin>(?:[a-z]\.){2,})`,
    '(?<etc>ฯลฯ|ฯ)',
    '[\u200b-\u200d\u2060\ufeff\u00ad]',
    String.raw`(?<![\d.,])(?<thousands>\d{1,3}(?:,\d{3})+)(?![\d,])`,
  ].join('|'),
  'gu',
)

function respell({
  year,
  tone,
  late,
  mai,
  short,
  latin,
  thousands,
}: Partial<Record<string, string>> = {}): string {
  if (year !== undefined) return String(buddhistYear(Number(year)))
  if (tone !== undefined || late !== undefined) return `${tone ?? late}ำ`
  if (mai !== undefined) return 'แ'
  return (short ?? latin ?? thousands ?? '').replace(/[.,]/g, '')
}

const buddhistYear = (year: number): number => (year < FIRST_BUDDHIST_YEAR ? year + 543 : year)

const FIRST_BUDDHIST_YEAR = 2400
