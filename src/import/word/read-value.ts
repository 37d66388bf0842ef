import type { Phrase } from '../../check/say.ts'
import type { Fact } from '../../entry/write/entry-form.ts'
import { readDay, readFigure } from '../../entry/write/figures.ts'
import { type Draft, leave } from './draft.ts'
import type { WordField } from './fields.ts'
import { type Named, named, namedThings, spelled, suggestion } from './names.ts'
import { takeTerms } from './terms.ts'

/** The fact that words in a cell give; nothing where they are blank. What they hold besides is left over. */
export function readValue(draft: Draft, text: string, field: WordField, where: Phrase): Fact | undefined {
  if (spelled(text) === '') return undefined
  switch (field.kind) {
    case 'figure':
    case 'number':
      draft.understood.push(text)
      return readFigure(text).figure
    case 'date':
      return understood(draft, text, where, readDay(text))
    case 'choice':
    case 'term':
      return oneTerm(draft, text, namesFor(draft, field), where)
    case 'places':
    case 'terms': {
      if (field.kind === 'places' && named(text, nationwide))
        return understood(draft, text, where, 'national')
      const ids = readTerms(draft, text, namesFor(draft, field), where)
      return ids.length > 0 ? ids : undefined
    }
    case 'lines':
      return text.split('\n').map(oneLine).filter(Boolean)
    case 'ids':
      return text.split(/[\s,]+/).filter(Boolean)
    default:
      return oneLine(text)
  }
}

/** Words on one line. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const nationwide = namedThings([
  ['national', ['ทั่วประเทศ', 'ทั้งประเทศ', 'ระดับประเทศ', 'ทุกจังหวัด', 'nationwide']],
])

/** What a fact chooses from: its own values, or the terms of its vocabulary. */
const namesFor = (draft: Draft, { choices, list }: WordField): Named =>
  list
    ? draft.terms(list)
    : namedThings(Object.entries(choices ?? {}).map(([id, { th, en }]) => [id, [th, en, `${th} ${en}`]]))

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

/** A fact that takes one term: others are left over. */
function oneTerm(draft: Draft, text: string, terms: Named, where: Phrase): string | undefined {
  const [first, ...more] = readTerms(draft, text, terms, where)
  for (const id of more) leave(draft, terms.names.get(id)?.[0] ?? id, where)
  return first
}

/** A box that was ticked, or an open one: as Word and LibreOffice write them, and as people type them. */
const ticked = /^\s*(?:[☒☑✓✔🗹√]|[([]\s*[xX/✓✔√]\s*[)\]]|[☐□]\s*[xX/✓✔√](?=\s|[ก-๎]))\s*/u
const open = /^\s*(?:[☐□]|[([]\s*[)\]])\s*/

/** Terms that lines name; the ones at an open box were not chosen. */
function readTerms(draft: Draft, text: string, terms: Named, where: Phrase): string[] {
  const lines = text.split('\n')
  const offered = lines.filter((line) => open.test(line) && !ticked.test(line))
  for (const line of offered) {
    const label = line.replace(open, '')
    if (named(oneName(label, terms), terms) ?? named(label.split('·')[0] ?? '', terms))
      draft.understood.push(label)
    else leave(draft, label, where, meant(label, terms))
  }
  const chosen = lines.filter((line) => !offered.includes(line)).map((line) => line.replace(ticked, ''))
  const found = takeTerms(chosen.map((line) => oneName(line, terms)).join('\n'), terms)
  const isKnown = (line: string) => !found.unknown.some(({ text: words }) => line.includes(words))
  draft.understood.push(...chosen.filter(isKnown))
  for (const { text: words, ...more } of found.unknown) leave(draft, words, where, more)
  return found.ids
}

/** What words that name no term may mean. */
function meant(words: string, terms: Named) {
  const near = suggestion(words, terms)
  return near ? { suggestion: near } : {}
}

/** The template offers terms in both languages, with a dot between; in an older one a term may have another Thai name. */
function oneName(line: string, terms: Named): string {
  const [thai = '', english = '', more] = line.split('·')
  const [inThai, inEnglish] = [named(thai, terms), named(english, terms)]
  if (more !== undefined || inEnglish === undefined) return line
  if (inThai === undefined) return english
  return inThai === inEnglish ? thai : line
}
