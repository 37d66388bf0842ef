import { joinLetters } from '../../check/markup/characters.ts'
import { phrase } from '../../check/say.ts'
import { arabicDigits } from '../../entry/thai-digits.ts'
import type { EntryForm } from '../../entry/write/entry-form.ts'
import { settle } from './draft.ts'
import type { Passage } from './file/ledger.ts'
import type { Leftover } from './leftovers.ts'

/** What a reading kept: its forms, what it left over, and words that stand in a form in another shape. */
interface Kept {
  forms: EntryForm[]
  leftovers: Leftover[]
  understood: string[]
}

/** Passages that nobody took, and those whose words stand nowhere in what was kept: whatever a reader may miss is left over here. */
export function unread(passages: readonly Passage[], { forms, leftovers, understood }: Kept): Leftover[] {
  const isKept = placesIn(
    [...stringsIn(forms), ...leftovers.map(({ text }) => text), ...understood].join(' '),
  )
  const missed = passages.filter(
    ({ text, to }) => to === undefined || (!isAside(to.phrase) && !text.split(/\s+/).every(isKept)),
  )
  return paragraphsOf(missed).map((paragraph) => {
    const [first] = paragraph
    const where = first?.where ?? phrase('where.body')
    settle(paragraph, phrase('to.leftover', { where }))
    return { text: paragraph.map(({ text }) => text).join(''), where, from: paragraph }
  })
}

/** What is told by its place, or is told elsewhere, need not stand in what was kept. */
const isAside = (to: string) => /^to\.(?:template|twice|label)$/.test(to)

function paragraphsOf(passages: Passage[]): Passage[][] {
  return [...Map.groupBy(passages, ({ paragraph }) => paragraph).values()]
}

/** Whether a word stands in what was kept: most do as they are, and only the others are looked for within words. */
function placesIn(kept: string): (word: string) => boolean {
  const words = new Set(kept.split(/\s+/).map(letters))
  const placed = letters(kept)
  return (word) => words.has(letters(word)) || placed.includes(letters(word))
}

/** Only what people would miss is compared: letters, marks and digits, without what Markdown adds. */
const letters = (text: string) =>
  arabicDigits(joinLetters(text.normalize('NFC')))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
