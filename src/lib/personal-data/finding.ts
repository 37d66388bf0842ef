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
  start: number
  end: number
}

/**
 * How data of one kind is written. Patterns see folded text (`fold.ts`), carry the flags `gu` or `giu`, and repeat only
 * what is bounded, so that time grows with the text.
 */
export interface Sign {
  kind: Kind
  severity: Finding['severity']
  pattern: RegExp
  /** What must stand in the words just before. */
  after?: RegExp
  /** What must not: it makes the match something else. */
  notAfter?: RegExp
  /** What must not follow. */
  notBefore?: RegExp
  /** A test of the matched text that no pattern can express. */
  holds?: (match: RegExpExecArray) => boolean
}
