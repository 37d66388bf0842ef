import { normalise } from './normalise.ts'

/** The smallest piece that is never cut: a Thai letter with its vowels and tone mark, a Latin word, a number, a section of law. */
export interface Atom {
  /** How it is compared: Latin words without their endings, a section as `§41`. */
  readonly key: string
  readonly kind: 'thai' | 'latin' | 'number' | 'section'
  /** Where it stands in the normalised text. */
  readonly start: number
  readonly end: number
}

/** The atoms of a normalised text, in order. */
export function atomsIn(text: string): Atom[] {
  const atoms: Atom[] = []
  for (const match of text.matchAll(PIECES)) {
    const { index: start, 0: piece, groups: { list, lone, thai, latin } = {} } = match
    const place = { start, end: start + piece.length }
    const sections = list ?? lone
    if (sections !== undefined) {
      for (const key of sectionsIn(sections)) atoms.push({ key, kind: 'section', ...place })
      continue
    }
    const kind = thai !== undefined ? 'thai' : latin !== undefined ? 'latin' : 'number'
    atoms.push({
      key: kind === 'latin' ? stem(piece) : piece.replace(/[^\p{L}\p{M}\p{N}.]/gu, ''),
      kind,
      ...place,
    })
  }
  return atoms
}

/** One key for what is written with and without spaces and points: รบ.1 and รบ 1, One Home and one-home. */
export const keyOf = (atoms: readonly Atom[]): string =>
  atoms.reduce((key, atom, at) => key + (at > 0 && isApart(atoms[at - 1], atom) ? ' ' : '') + atom.key, '')

/** The key of a text that is not normalised yet. */
export const keyIn = (text: string): string => keyOf(atomsIn(normalise(text)))

/** Only Thai is written without spaces. */
export const isApart = (before: Atom | undefined, after: Atom | undefined): boolean =>
  before?.kind !== 'thai' || after?.kind !== 'thai'

/** Whether something parts an atom from the one before it. */
export const isBetween = (atoms: readonly Atom[], at: number): boolean =>
  isApart(atoms[at - 1], atoms[at]) || atoms[at - 1]?.end !== atoms[at]?.start

const MARKS = '\u0e31\u0e34-\u0e3a\u0e47-\u0e4e'
const NUMBER = String.raw`\d+(?:\/\d+)?(?:\s?(?:ทวิ|ตรี|จัตวา|bis|ter|quater))?`
const AND = String.raw`\s*(?:,|และ|หรือ|ถึง|–|-|\band\b|\bor\b|\bto\b|&)\s*(?:และ|\band\b)?\s*`
/** มาตรา 6, 6/1 และ 29 · 133 ทวิ · ม.41 · ม ๓๕ · sections 42–44 · s. 6/1; a dotted ม. has lost its point already. */
const SECTIONS = String.raw`(?:(?<![ก-๎])(?:มาตรา|ม\.?)|มาตรา|\b(?:sections?|secs?|ss?)\b\.?)\s?(?<list>${NUMBER}(?:${AND}${NUMBER})*)(?![\d])`
const PIECES = new RegExp(
  [
    SECTIONS,
    String.raw`(?<![\d.,/])(?<lone>\d{1,3}\/\d(?![\d/])|\d{1,3}(?:\/\d)?\s?(?:ทวิ|ตรี|จัตวา|bis|ter|quater)(?![ก-๎a-z]))`,
    `(?<thai>[เแโใไ]?[ก-ฮฤฦ][${MARKS}]*[ะาำๅ]?|[ะ-๎])`,
    String.raw`(?<latin>\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?)`,
    String.raw`0\d{0,2}(?:[ -]\d{3,4}){1,2}(?!\d)`,
    String.raw`\d+(?:\.\d+)?`,
  ].join('|'),
  'gu',
)

/** `6, 6/1 และ 42–44` → §6 §6/1 §42 §43 §44. */
function sectionsIn(list: string): string[] {
  const found: string[] = []
  for (const { 0: written, 1: number = '', 2: kind = '', index } of list.matchAll(
    /(\d+(?:\/\d+)?)\s?(ทวิ|ตรี|จัตวา|bis|ter|quater)?/g,
  )) {
    const last = Number(found.at(-1)?.slice(1))
    const isRange = /[–-]\s*$|ถึง\s*$|\bto\s*$/.test(list.slice(0, index)) && written === number
    if (isRange && last < Number(number) && Number(number) - last < LONGEST_RANGE)
      for (let between = last + 1; between < Number(number); between++) found.push(`§${between}`)
    found.push(`§${number}${LATER[kind] ?? kind}`)
  }
  return found
}

const LONGEST_RANGE = 30
const LATER: Readonly<Record<string, string>> = { bis: 'ทวิ', ter: 'ตรี', quater: 'จัตวา' }

/** Without the endings that English words take: interviews, interviewing, interviewed. */
export function stem(word: string): string {
  const bare = word.replace(/['’]s?$/, '').replace(/['’]/g, '')
  if (!/^[a-z]{4,}$/.test(bare) || /(?:ss|us|is)$/.test(bare)) return bare
  const single = bare.replace(/ies$/, 'y').replace(/(?<=s|x|z|ch|sh)es$|(?<!s)s$/, '')
  const root = single.replace(/(?<=[a-z]{3})(?:ing|ed)$/, '')
  return root.replace(/([b-df-hj-np-rtv-z])\1$/, '$1').replace(/(?<=[a-z]{5})e$/, '')
}
