import { joinLetters } from '../../check/markup/characters.ts'
import type { PhraseIn } from '../../check/phrases.ts'
import { phrase } from '../../check/say.ts'
import type { EntryForm } from '../../entry/write/entry-form.ts'
import type { Draft } from './draft.ts'
import type { Leftover } from './leftovers.ts'
import type { Part } from './limits.ts'
import { plain } from './word-html.ts'

/** Paragraphs of the file whose words stand neither in the form nor among the leftovers: headers, comments, and whatever a reader may miss. */
export function unread(
  texts: Part[],
  form: EntryForm,
  leftovers: Leftover[],
  { understood, paper }: Draft,
): Leftover[] {
  const isPlaced = placesIn(
    [...stringsIn(form), ...leftovers.map(({ text }) => text), ...understood].join(' '),
  )
  const found = texts.flatMap(({ name, xml }) =>
    xmlParagraphs(xml)
      .filter((text) => !paper.isOwn(text) && !text.split(/\s+/).every(isPlaced))
      .map((text) => ({ text: text.trim(), where: placeOf(name) })),
  )
  const told = new Set<string>()
  return found.filter(({ text }) => !told.has(text) && told.add(text))
}

/** Whether a word stands in what was kept: most do as they are, and only the others are looked for within words. */
function placesIn(kept: string): (word: string) => boolean {
  const words = new Set(kept.split(/\s+/).map(letters))
  const placed = letters(kept)
  return (word) => words.has(letters(word)) || placed.includes(letters(word))
}

/** Only what people would miss is compared: letters, marks and digits, without what Markdown adds. */
const letters = (text: string) =>
  joinLetters(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const places: readonly [RegExp, PhraseIn<'where'>][] = [
  [/header|footer/, 'margin'],
  [/notes/, 'footnote'],
  [/comments/, 'comment'],
]

const placeOf = (name: string) => phrase(`where.${places.find(([part]) => part.test(name))?.[1] ?? 'body'}`)

const token = /<(\/?)w:(p|t|tab|br)(?=[\s/>])[^>]*?(\/?)>([^<]*)/g

/** The words of every paragraph in a part of a Word file, with no further understanding of it. */
export function xmlParagraphs(xml: string): string[] {
  const told: string[] = []
  const open: string[][] = []
  for (const [, closing, name, selfClosing, text = ''] of xml.matchAll(token)) {
    if (name === 'p' && closing) told.push((open.pop() ?? []).join(''))
    else if (name === 'p' && !selfClosing) open.push([])
    else if (name === 't' && !closing) open.at(-1)?.push(plain(text))
    else if (name === 'tab' || name === 'br') open.at(-1)?.push(' ')
  }
  return told.filter((text) => text.trim() !== '')
}
