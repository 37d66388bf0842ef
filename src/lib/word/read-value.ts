import type { Phrase } from '../../check/say.ts'
import type { Bilingual } from '../schema/fields.ts'
import type { Fact } from '../write/entry-form.ts'
import { readDay, readFigure } from '../write/figures.ts'
import { type Draft, leave } from './draft.ts'
import type { Column } from './lists.ts'
import { type Named, named, spelled, suggestion } from './names.ts'
import { takeTerms, termsOf } from './terms.ts'

/** The fact that words in a cell give; nothing where they are blank. What they hold besides is left over. */
export function readValue(
  draft: Draft,
  text: string,
  reading: Column['reading'],
  where: Phrase,
): Fact | undefined {
  if (spelled(text) === '') return undefined
  switch (reading.as) {
    case 'line':
      return oneLine(text)
    case 'figure':
      draft.understood.push(text)
      return readFigure(text).figure
    case 'day':
      return understood(draft, text, where, readDay(text))
    case 'choice': {
      const [first] = readTerms(draft, text, choicesAsNames(reading.choices), where, true)
      return first
    }
    case 'terms': {
      if (reading.list === 'provinces' && isNational(text)) return understood(draft, text, where, 'national')
      const ids = readTerms(
        draft,
        text,
        termsOf(draft.vocabulary, reading.list),
        where,
        reading.single ?? false,
      )
      return reading.single ? ids[0] : ids.length > 0 ? ids : undefined
    }
  }
}

/** Words on one line. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const isNational = (text: string) => named(text, national) !== undefined

const national: Named = new Map([
  ['national', ['ทั่วประเทศ', 'ทั้งประเทศ', 'ระดับประเทศ', 'ทุกจังหวัด', 'nationwide']],
])

const choicesAsNames = (choices: Record<string, Bilingual>): Named =>
  new Map(Object.entries(choices).map(([id, { th, en }]) => [id, [th, en, `${th} ${en}`]]))

function understood(
  draft: Draft,
  text: string,
  where: Phrase,
  value: string | undefined,
): string | undefined {
  if (value === undefined) leave(draft, text, where)
  else draft.understood.push(text)
  return value
}

/** A box that was ticked, or an open one: as Word and LibreOffice write them, and as people type them. */
const ticked = /^\s*(?:[☒☑✓✔🗹√]|[([]\s*[xX/✓✔√]\s*[)\]]|[☐□]\s*[xX/✓✔√](?=\s|[ก-๎]))\s*/u
const open = /^\s*(?:[☐□]|[([]\s*[)\]])\s*/

/** Terms that lines name; the ones at an open box were not chosen. */
function readTerms(draft: Draft, text: string, terms: Named, where: Phrase, single: boolean): string[] {
  const lines = text.split('\n')
  const offered = lines.filter((line) => open.test(line) && !ticked.test(line))
  for (const line of offered) {
    const label = line.replace(open, '')
    if (named(label.split('·')[0] ?? '', terms)) draft.understood.push(label)
    else leave(draft, label, where, suggestion(label, terms))
  }
  const chosen = lines.filter((line) => !offered.includes(line)).map((line) => line.replace(ticked, ''))
  const found = takeTerms(chosen.map((line) => thaiPart(line, terms)).join('\n'), terms)
  draft.understood.push(
    ...chosen.filter((line) => !found.unknown.some(({ text: words }) => line.includes(words))),
  )
  for (const { text: words, suggestion: meant } of found.unknown) leave(draft, words, where, meant)
  const [first, ...more] = found.ids
  if (!single || first === undefined) return found.ids
  for (const id of more) leave(draft, terms.get(id)?.[0] ?? id, where)
  return [first]
}

/** The template offers terms in both languages, with a dot between. */
function thaiPart(line: string, terms: Named): string {
  const [thai = '', english] = line.split('·')
  return english !== undefined && named(thai, terms) === named(english, terms) ? thai : line
}
