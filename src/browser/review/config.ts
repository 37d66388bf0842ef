import type { ReviewQuestion } from '../../entry/review-questions.ts'
import type { Words } from '../dom.ts'
import type { FormConfig } from '../form/config.ts'

/** What a review is said with in one language. */
export interface ReviewWords {
  /** Sentences of the review, under `review.text` in the messages. */
  readonly text: Words
  /** What fields of the facts are called, by their names. */
  readonly labels: Words
  /** What kinds of finding are called, by their codes. */
  readonly titles: Words
}

/** What the desk's page hands to its script. */
export interface ReviewConfig extends Pick<FormConfig, 'locale' | 'base' | 'home' | 'fields'> {
  /** The sentences that the script says. */
  readonly words: Words
  /** A review is written in both languages. */
  readonly review: Readonly<Record<'th' | 'en', ReviewWords>>
  readonly questions: readonly ReviewQuestion[]
}
