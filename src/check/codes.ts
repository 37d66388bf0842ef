import type { Kind } from './personal-data/recognizer.ts'

/** `error` stops the build; `warning` does not. */
export type Severity = 'error' | 'warning'

/**
 * Every check there is, in the order of the help pages, and how much its findings weigh; a finding of personal data
 * weighs what the recognizer says. A code, once published, keeps its meaning; its words are in `content/checks`.
 */
export const severities = {
  'folder-unreadable': 'error',
  'file-unreadable': 'error',
  'file-missing': 'error',
  'file-unexpected': 'error',
  'folder-name': 'error',
  'file-encoding': 'error',
  'file-too-large': 'error',
  'text-too-complex': 'error',
  'attachment-unusable': 'error',
  'attachment-too-large': 'error',
  'image-metadata': 'error',
  'pdf-metadata': 'error',
  'pdf-active': 'error',
  'pdf-unread': 'warning',
  'character-unusable': 'error',
  'marks-stacked': 'error',
  'text-not-nfc': 'error',
  'letter-split': 'warning',
  'front-matter-missing': 'error',
  'yaml-syntax': 'error',
  'yaml-forbidden': 'error',
  'field-missing': 'error',
  'field-unknown': 'error',
  'field-type': 'error',
  'field-value': 'error',
  'field-length': 'error',
  'section-missing': 'error',
  'section-unknown': 'error',
  'section-order': 'error',
  'section-empty': 'error',
  'text-before-section': 'error',
  'heading-level': 'error',
  'mdx-syntax': 'error',
  'mdx-program': 'error',
  'component-unknown': 'error',
  'component-attribute': 'error',
  'component-content': 'error',
  'markup-unsupported': 'error',
  'link-unsafe': 'error',
  'link-misleading': 'error',
  'link-hides-words': 'error',
  'link-broken': 'error',
  'code-block': 'error',
  'footnote-name': 'error',
  'image-unusable': 'error',
  'term-unknown': 'error',
  'source-not-listed': 'error',
  'evidence-unproven': 'error',
  'pair-unsupported': 'error',
  'sources-missing': 'error',
  'source-reveals': 'error',
  'province-presumed': 'error',
  'section-without-card': 'error',
  'norm-outside-card': 'error',
  'withdrawal-reason': 'error',
  'dropped-reason': 'error',
  'review-order': 'error',
  'address-taken': 'error',
  'address-lost': 'error',
  'code-taken': 'error',
  'title-duplicate': 'error',
  'translation-mismatch': 'error',
  'translation-missing': 'warning',
  'translation-extra': 'error',
  'translation-drift': 'warning',
  'workshop-unsourced': 'error',
  'adoption-name': 'error',
  'adoption-home': 'error',
  'adoption-not-begun': 'error',
  'adoption-silent': 'error',
  'adoption-markup': 'error',
  'adoptions-many': 'error',
  'course-file': 'error',
  'course-practice-unknown': 'error',
  'course-practice-unpublished': 'error',
  'course-practice-repeated': 'error',
  'course-section-unknown': 'error',
  'course-source': 'error',
  'course-right-answer': 'error',
  'course-english-older': 'warning',
  'answer-step-bare': 'error',
  'answer-basis': 'error',
  'answer-basis-changed': 'warning',
  'answer-english-older': 'warning',
  'personal-national-id': 'error',
  'personal-phone': 'error',
  'personal-email': 'error',
  'personal-line-id': 'error',
  'personal-passport': 'error',
  'personal-bank-account': 'error',
  'personal-person-name': 'error',
  'personal-address': 'error',
  'personal-birth-date': 'error',
  'personal-case-number': 'error',
  'personal-plate': 'error',
  'personal-coordinates': 'error',
  'personal-medical-id': 'error',
  'personal-pseudonym': 'warning',
  'personal-small-count': 'warning',
  'personal-combination': 'error',
  'personal-testimony': 'warning',
  'exception-unused': 'error',
  'exception-impossible': 'error',
} as const satisfies Record<string, Severity>

export type Code = keyof typeof severities

/** Codes of checks that are given no more: their pages say so for ever. */
export const retiredCodes: readonly string[] = ['lesson-evidence']

/** Whether a word is the code of a check. */
export const isCode = (word: string): word is Code => Object.hasOwn(severities, word)

/** The codes of all checks. */
export const codes = Object.keys(severities).filter(isCode)

/** What the checks that find personal data are called. */
export type PersonalDataCode = `personal-${Hyphened<Kind>}`
type Hyphened<Text extends string> = Text extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Hyphened<Tail>}`
  : Text

/** Whether a check finds personal data: its findings are never quoted, and a reviewed exception may let one stand. */
export const isPersonalDataCode = (code: string): code is PersonalDataCode =>
  isCode(code) && code.startsWith('personal-')

/** The code of the check that finds a kind of personal data. */
export function personalDataCode(kind: Kind): PersonalDataCode {
  const code = `personal-${kind.replaceAll('_', '-')}`
  if (!isPersonalDataCode(code)) throw new Error(`no check finds ${kind}`)
  return code
}
