import type { PhraseIn } from '../../check/phrases.ts'
import { phrase } from '../../check/say.ts'
import { joinLetters } from '../markup/characters.ts'
import type { EntryForm } from '../write/entry-form.ts'
import type { Draft } from './draft.ts'
import type { Leftover } from './leftover.ts'
import { ownWords } from './template-words.ts'
import { xmlParagraphs } from './xml-paragraphs.ts'

/** Paragraphs of the file whose words stand neither in the form nor among the leftovers: headers, comments, and whatever a reader may miss. */
export function unread(
  texts: { name: string; xml: string }[],
  form: EntryForm,
  leftovers: Leftover[],
  { understood, vocabulary }: Draft,
): Leftover[] {
  const kept = letters([...stringsIn(form), ...leftovers.map(({ text }) => text), ...understood].join(' '))
  const isOwn = ownWords(vocabulary.sections)
  const found = texts.flatMap(({ name, xml }) =>
    xmlParagraphs(xml)
      .filter((text) => !isOwn(text) && !text.split(/\s+/).every((word) => kept.includes(letters(word))))
      .map((text) => ({ text: text.trim(), where: placeOf(name) })),
  )
  return found.filter(({ text }, index) => found.findIndex((other) => other.text === text) === index)
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
