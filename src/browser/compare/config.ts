/** Sentences that the script needs, under `compare.` in the messages. */
type Word =
  | 'comparing'
  | 'one'
  | 'full'
  | 'tooMany'
  | 'missing'
  | 'notLoaded'
  | 'nothing'
  | 'remove'
  | 'caption'

/** What the page hands to its script. */
export interface CompareConfig {
  /** Where the files of the practices stand, with its last slash. */
  folder: string
  /** Headings of the rows. */
  rows: string[]
  /** Ids that a practice once had, each with the one it has now. */
  former: [id: string, now: string][]
  words: Record<Word, string>
}
