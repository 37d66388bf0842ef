/** What decides whether a match is meant. */
interface Context {
  /** What must stand in the words just before. */
  after?: RegExp
  /** What must not: it makes the match something else. */
  notAfter?: RegExp
  /** What must not follow. */
  notBefore?: RegExp
  /** A test of the matched text that no pattern can express. */
  holds?: (match: RegExpExecArray) => boolean
}

/**
 * How data of one kind is written. Patterns see folded text (`fold`), carry the flags `gu` or `giu`, and repeat only
 * what is bounded, so that time grows with the text.
 */
export interface Recognizer extends Context {
  kind: Kind
  severity: Finding['severity']
  pattern: RegExp
}

/** Finds what identifies somebody. */
export const identifies = (kind: Kind, pattern: RegExp, context: Context = {}): Recognizer => ({
  kind,
  severity: 'error',
  pattern,
  ...context,
})

/** Finds what a person must look at. */
export const mayIdentify = (kind: Kind, pattern: RegExp, context: Context = {}): Recognizer => ({
  ...identifies(kind, pattern, context),
  severity: 'warning',
})

/** How much of the words around a match decides what it is. */
const most = 80

/** The words just before a match, in its own passage. */
export const before = ({ input, index }: RegExpExecArray): string => {
  const words = input.slice(Math.max(0, index - most), index)
  return words.slice(words.lastIndexOf('\n') + 1)
}

/** The words just after it, in its own passage. */
export const behind = ({ 0: { length }, input, index }: RegExpExecArray): string => {
  const words = input.slice(index + length, index + length + most)
  const end = words.indexOf('\n')
  return end < 0 ? words : words.slice(0, end)
}

/** Kinds of personal data the checker knows by their form. */
export type Kind =
  | 'national_id'
  | 'phone'
  | 'email'
  | 'line_id'
  | 'passport'
  | 'bank_account'
  | 'person_name'
  | 'address'
  | 'birth_date'
  | 'case_number'
  | 'plate'
  | 'coordinates'
  | 'medical_id'
  | 'pseudonym'
  | 'small_count'
  | 'combination'
  | 'testimony'

/** One stretch of a text, in UTF-16 units, that identifies somebody or may do so; the words themselves are never kept. */
export interface Finding {
  kind: Kind
  /** An `error` identifies; a `warning` asks a person to look. */
  severity: 'error' | 'warning'
  /** Only a person can tell whether it is a name: the form asks. */
  doubtful?: true
  start: number
  end: number
}
