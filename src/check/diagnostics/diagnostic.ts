import { distance } from 'fastest-levenshtein'
import type { Path } from '../../entry/source-text.ts'
import { type Code, personalDataCode, type Severity, severities } from '../codes.ts'
import type { Finding, Kind } from '../personal-data/recognizer.ts'
import { type Params, type Phrase, phrase } from '../say.ts'

/** A stretch of text: lines and columns from 1, columns in UTF-16 units as editors count them; the end is exclusive. */
export interface Range {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** A change of a text that mends a finding: what takes the place of a stretch. */
export interface Edit extends Range {
  text: string
}

/**
 * One finding: what, where, and what fills the holes of its sentences, which `content/checks` holds. Words from a file
 * are printed by `sentencesOf` only, which repeats none that was judged to be personal data.
 */
export interface Diagnostic extends Range {
  code: Code
  severity: Severity
  /** Path from the project's root, with `/`; printed by `shownPath`, for a name may identify somebody. */
  file: string
  params: Params
  /** The field of the facts that it concerns, if it concerns one. */
  path?: Path
  /** The page of a document, from 1; or that it stands on none, as a bookmark does. */
  page?: number | 'none'
  /** The digest of the words in which personal data was found; an exception names it. */
  digest?: string
  /** Only a person can tell whether it is a name. */
  doubtful?: true
  /** The kind of personal data found, if it is that. */
  kind?: Kind
  /** What would mend it, where that is certain; it may repeat what the file says. */
  edit?: Edit | undefined
}

/** What a parser made of a stretch of text. */
interface Placed {
  position?: { start: Point; end: Point } | undefined
}
type Point = Pick<Range, 'line' | 'column'>

/** The start of a file, for findings about the file as a whole. */
export const fileStart: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** Where a node of a Markdown tree stands; the start of the file for one that no text made. */
export function rangeOf({ position }: Placed): Range {
  if (!position) return fileStart
  const { start, end } = position
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** Makes a finding of a check. */
export const diagnose = (code: Code, file: string, range: Range, params: Params = {}): Diagnostic => ({
  code,
  severity: severities[code],
  file,
  ...range,
  params,
})

/** Makes the finding of personal data. */
export const diagnosePersonalData = (
  kind: Kind,
  severity: Finding['severity'],
  file: string,
  range: Range,
): Diagnostic => ({ ...diagnose(personalDataCode(kind), file, range), kind, severity })

/** How many findings stop a build, and how many do not. */
export function countsOf(found: readonly Pick<Diagnostic, 'severity'>[]) {
  const errors = found.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: found.length - errors }
}

/** By file, then line, then column, then code: the order people read in. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Words to choose from, each with other names that people give it; the first of these explains it in Thai, the second in English. */
export type Choices = ReadonlyMap<string, readonly string[]>

/** More than this nobody reads in a terminal. */
const mostShown = 12

/** Choices without other names. */
export const choicesOf = (words: readonly string[]): Choices => new Map(words.map((word) => [word, []]))

/** “Did you mean …?”; where nothing comes close the choices, or where to find them when they are many. */
export function didYouMean(word: string, choices: Choices, listedIn?: string): Phrase {
  const near = closest(word, choices)
  if (near !== undefined) {
    const [thai = '', english = thai] = choices.get(near) ?? []
    const beside = (name: string) => name && ` (${name})`
    return phrase('suggest.near', { choice: near, name: { th: beside(thai), en: beside(english) } })
  }
  if (choices.size > mostShown && listedIn) return phrase('suggest.listed', { place: listedIn })
  const shown = [...choices.keys()].slice(0, 2 * mostShown)
  return phrase(choices.size > shown.length ? 'suggest.chooseMore' : 'suggest.choose', { choices: shown })
}

/**
 * The choice that was meant beyond doubt: it goes by that name, or by it behind the kind of thing it is, as Thai has it
 * (จังหวัดเชียงราย, at most so many letters), or no other is a slip of the keys away.
 */
export function meant(word: string, choices: Choices, longestKind = 0): string | undefined {
  const small = word.toLowerCase()
  const isNamed = (name: string) => name.toLowerCase() === small
  const isBehindKind = (name: string) =>
    /^[\u0e01-\u0e4e]{3}/.test(name) && word.endsWith(name) && word.length - name.length <= longestKind
  const isNear = (name: string) => distance(small, name.toLowerCase()) <= slips(word)
  for (const fits of [isNamed, isBehindKind, isNear]) {
    const found = [...choices].filter(([choice, names]) => [choice, ...names].some(fits))
    if (found.length > 0) return found.length === 1 ? found[0]?.[0] : undefined
  }
  return undefined
}

/** Short words are too like one another. */
const slips = ({ length }: string) => (length < 5 ? 0 : length < 8 ? 1 : 2)

/** The word for a province before its name, and a space. */
const longestKind = 8

/** A finding that a word mends which was meant beyond doubt. */
export function withMeant(found: Diagnostic, word: string, choices: Choices): Diagnostic {
  const { line, column, endLine, endColumn } = found
  const text = meant(word, choices, longestKind)
  return text === undefined ? found : { ...found, edit: { line, column, endLine, endColumn, text } }
}

/** The choice whose word or other name is closest, if it is close enough to have been meant. */
export function closest(word: string, choices: Choices): string | undefined {
  let best: { choice: string; far: number } | undefined
  const [small, most] = [word.toLowerCase(), tolerance(word)]
  for (const [choice, names] of choices)
    for (const name of [choice, ...names]) {
      const isWhole = name !== choice && isWholeIn(word, name)
      // Words whose lengths differ by more are farther apart than that: no need to measure.
      if (!isWhole && Math.abs(word.length - name.length) > most) continue
      const far = isWhole ? 0.5 : distance(small, name.toLowerCase())
      if (far <= most && (best === undefined || far < best.far)) best = { choice, far }
    }
  return best?.choice
}

/** Thai names come with their kind before them (จังหวัดเชียงใหม่): such a word nearly is the name. */
const isWholeIn = (word: string, name: string) => name.length >= 3 && name !== word && word.includes(name)

const tolerance = (word: string) =>
  Math.min(Math.max(2, Math.ceil(word.length / 3)), Math.max(1, word.length - 1))
