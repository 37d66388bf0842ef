import { diffArrays } from 'diff'
import type { EntryForm } from '../../entry/write/entry-form.ts'
import { mergeMeanwhile, type Part } from '../../entry/write/merge.ts'

/** The parts in which two versions of an entry differ, Thai first: what only the later one changed. */
export const partsApart = (before: EntryForm, after: EntryForm): Part[] =>
  mergeMeanwhile(before, before, after).theirs

/** A stretch of words that both versions have, or only one. */
export interface Stretch {
  words: string
  is: 'same' | 'gone' | 'new'
}

/** Versions that have less in common than this are two texts, and read better one after the other. */
const mostEdits = 600

/** What became of a text, word by word. */
export function wordsApart(before: string, after: string): Stretch[] {
  const whole = [
    { value: [before], removed: true, added: false },
    { value: [after], removed: false, added: true },
  ]
  const found = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits }) ?? whole
  return found
    .map(
      ({ value, added, removed }): Stretch => ({
        words: value.join(''),
        is: added ? 'new' : removed ? 'gone' : 'same',
      }),
    )
    .filter(({ words }) => words !== '')
}

/** Thai is written without spaces: where the browser knows no words, what stands between spaces is one. */
const wordsOf = (text: string): string[] =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
    : text.split(/(?<=\s)/)
