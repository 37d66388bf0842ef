import type { Terms } from '../../check/rules/rule.ts'
import type { TermList } from '../../entry/meta.ts'
import type { Leftover } from './leftovers.ts'
import { type Named, named, namedThings, spelled, suggestion } from './names.ts'

/** The terms of a vocabulary with all their names. */
export function termsOf(
  vocabulary: Terms,
  list: TermList,
  letters: Readonly<Record<string, string>> = {},
): Named {
  const { [list]: terms } = vocabulary
  const things = namedThings(
    [...terms].map((term) =>
      'key' in term
        ? ([term.key, [term.title]] as const)
        : ([term.id, [term.label.th, term.label.en, ...('aliases' in term ? term.aliases : [])]] as const),
    ),
  )
  return { ...things, letters: new Map(Object.entries(letters).map(([id, short]) => [spelled(short), id])) }
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
  const found = allNamed(part, terms) ?? shortened(part, terms)
  if (found) ids.push(...found)
  else if (spelled(part) !== '') {
    const province = provincesIn(part, terms)
    ids.push(...province)
    const meant = province.length > 0 ? undefined : suggestion(part, terms)
    unknown.push({ text: part.trim(), ...(meant && { suggestion: meant }) })
  }
}

/** The letters of a province by themselves, or behind “จ.”. */
function shortened(text: string, { letters }: Named): string[] | undefined {
  const key = spelled(text)
  const id = letters?.get(key) ?? letters?.get(key.replace(/^(?:จังหวัด|จ)/, ''))
  return id === undefined ? undefined : [id]
}

/** Provinces that a text names as such, whatever else it says. */
function provincesIn(text: string, provinces: Named): string[] {
  if (!provinces.letters?.size) return []
  const behind = [...text.matchAll(/(?:จังหวัด|จว?\.)\s*([\u0e00-\u0e7f]+)/g)].map(([, name = '']) =>
    spelled(name),
  )
  const named = behind.map(
    (name) =>
      provinces.spellings.find(([spelling]) => name.startsWith(spelling))?.[1] ??
      provinces.letters?.get(name),
  )
  return [...new Set(named.filter((id) => id !== undefined))]
}

/** Provinces in a title, where one without “จังหวัด” before it must be too long to be a part of something else. */
export function provincesInTitle(title: string, provinces: Named): string[] {
  const text = spelled(title)
  const labels = [...provinces.names].flatMap(([id, [label = '']]) =>
    label.length > 4 ? [[id, spelled(label)] as const] : [],
  )
  return [
    ...new Set([
      ...provincesIn(title, provinces),
      ...labels.flatMap(([id, label]) => (text.includes(label) ? [id] : [])),
    ]),
  ]
}

/** What stands before and between names, the longest first. */
const between = ['ในจังหวัด', 'จังหวัด', 'อำเภอ', 'และ', 'กับ', 'and', 'จ', 'อ']

/** The terms of a text that is made of names and nothing else. */
function allNamed(text: string, terms: Named): string[] | undefined {
  const one = named(text, terms)
  if (one !== undefined) return [one]
  let rest = spelled(text.replace(/(?:^|[\s,])[\d๐-๙]+[.)]\s*/g, ' '))
  if (rest === '') return text.trim() === '' ? [] : undefined
  const ids: string[] = []
  while (rest !== '') {
    const next = terms.spellings.find(([spelling]) => rest.startsWith(spelling))
    const filler = between.find((words) => rest.startsWith(words))
    if (!next && !filler) return undefined
    // A name that is longer than what may stand between names is one; “จ” alone begins many.
    const isName = next !== undefined && next[0].length >= (filler?.length ?? 0)
    if (isName) ids.push(next[1])
    rest = rest.slice(isName ? next[0].length : filler?.length)
  }
  return ids
}
