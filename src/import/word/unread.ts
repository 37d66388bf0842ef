import { joinLetters } from '../../check/markup/characters.ts'
import type { PhraseIn } from '../../check/phrases.ts'
import { phrase } from '../../check/say.ts'
import type { EntryForm } from '../../entry/write/entry-form.ts'
import type { Draft } from './draft.ts'
import type { Leftover } from './leftovers.ts'
import { plain } from './word-html.ts'

/** Paragraphs of the file whose words stand neither in the form nor among the leftovers: headers, comments, and whatever a reader may miss. */
export function unread(
  texts: { name: string; xml: string }[],
  form: EntryForm,
  leftovers: Leftover[],
  { understood, paper }: Draft,
): Leftover[] {
  const placed = letters([...stringsIn(form), ...leftovers.map(({ text }) => text), ...understood].join(' '))
  const found = texts.flatMap(({ name, xml }) =>
    xmlParagraphs(xml)
      .filter(
        (text) => !paper.isOwn(text) && !text.split(/\s+/).every((word) => placed.includes(letters(word))),
      )
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
