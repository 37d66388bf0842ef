import type { Terms } from '../rules/rule.ts'
import type { Leftover } from './leftover.ts'
import { type Named, named, spelled, suggestion } from './names.ts'

/** The vocabularies that facts of an entry name terms of. */
export type TermList =
  | 'provinces'
  | 'stages'
  | 'painPoints'
  | 'workshops'
  | 'exploitation'
  | 'groups'
  | 'sources'
  | 'organisationKinds'

/** The terms of a vocabulary with all their names. */
export function termsOf(vocabulary: Terms, list: TermList): Named {
  if (list === 'sources') return new Map(vocabulary.sources.map(({ key, title }) => [key, [title]]))
  return new Map(
    vocabulary[list].map((term) => [
      term.id,
      [term.label.th, term.label.en, ...('aliases' in term ? term.aliases : [])],
    ]),
  )
}

/** Terms that a text names, and the parts of it that name none. */
export interface TakenTerms {
  ids: string[]
  unknown: Pick<Leftover, 'text' | 'suggestion'>[]
}

/** The terms that a text names: line by line, else part by part. */
export function takeTerms(text: string, terms: Named): TakenTerms {
  const taken: TakenTerms = { ids: [], unknown: [] }
  for (const line of text.split('\n')) {
    const whole = allNamed(line, terms)
    for (const part of whole ? [line] : line.split(/[,;•]|(?<!\d)\/(?!\d)/)) takePart(part, terms, taken)
  }
  return { ...taken, ids: [...new Set(taken.ids)] }
}

function takePart(part: string, terms: Named, { ids, unknown }: TakenTerms) {
  const found = allNamed(part, terms)
  if (found) ids.push(...found)
  else if (spelled(part) !== '') {
    const meant = suggestion(part, terms)
    unknown.push({ text: part.trim(), ...(meant && { suggestion: meant }) })
  }
}

/** What stands before and between names. */
const between = ['และ', 'กับ', 'and', 'จังหวัด', 'ในจังหวัด', 'จ']

/** The terms of a text that is made of names and nothing else. */
function allNamed(text: string, terms: Named): string[] | undefined {
  const one = named(text, terms)
  if (one !== undefined) return [one]
  const known = namesOf(terms)
  let rest = spelled(text.replace(/(?:^|[\s,])[\d๐-๙]+[.)]\s*/g, ' '))
  if (rest === '') return text.trim() === '' ? [] : undefined
  const ids: string[] = []
  while (rest !== '') {
    const next = known.find(({ name }) => rest.startsWith(name))
    if (!next) return undefined
    if (next.id !== undefined) ids.push(next.id)
    rest = rest.slice(next.name.length)
  }
  return ids
}

interface Name {
  name: string
  id?: string
}

const kept = new WeakMap<Named, Name[]>()

/** All names, the longest first; a word between names stands for none. */
function namesOf(terms: Named): Name[] {
  const found = kept.get(terms)
  if (found) return found
  const names: Name[] = [...terms].flatMap(([id, all]) =>
    [id, ...all].map((name) => ({ name: spelled(name), id })),
  )
  const all = [...names, ...between.map((name) => ({ name }))].filter(({ name }) => name !== '')
  all.sort((a, b) => b.name.length - a.name.length)
  kept.set(terms, all)
  return all
}
