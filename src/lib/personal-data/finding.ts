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
