import { newShortCode } from '../short-code.ts'
import {
  type EntryForm,
  type Fact,
  type Facts,
  isBlank,
  isFacts,
  type TextForm,
  withSection,
} from '../write/entry-form.ts'

/** What is needed to say in a text what a field held. */
export interface CombineWords {
  /** The headings of all sections, by their ids, in order. */
  headings: Readonly<Record<string, string>>
  /** What fields are called. */
  labelOf: (field: string) => string
}

/** Two entries as one: every word of both is in it. What only one of them can say, such as the title, the first says; the second's words stand at the end of what was done. */
export function merged(first: EntryForm, second: EntryForm, words: CombineWords): EntryForm {
  const other = withFreeKeys(second, keysIn(first.th.facts))
  const en = first.en && other.en ? mergedText(first.en, other.en, words) : (first.en ?? other.en)
  const th = mergedText(first.th, other.th, words)
  th.facts['code'] = newShortCode()
  return { id: first.id, th, ...(en && { en }) }
}

/** Each entry has a code and a standing of its own. */
const own = new Set(['code', 'status', 'kind', 'formerIds'])

function mergedText(first: TextForm, second: TextForm, { headings, labelOf }: CombineWords): TextForm {
  const facts: Facts = { ...first.facts }
  const unplaced: string[] = []
  for (const [name, value] of Object.entries(second.facts)) {
    const held = facts[name]
    if (own.has(name) || isBlank(value) || JSON.stringify(value) === JSON.stringify(held)) continue
    if (isBlank(held)) facts[name] = value
    else if (Array.isArray(held) && Array.isArray(value)) facts[name] = mergedList(name, held, value)
    else unplaced.push(`${labelOf(name)}: ${inWords(value)}`)
  }
  const order = Object.values(headings)
  const added = [...second.sections, ...unplaced.map((text) => ({ heading: headings['action'] ?? '', text }))]
  const sections = added.reduce((all, { heading, text }) => {
    const before = all.find((section) => section.heading === heading)?.text ?? ''
    const whole = before.includes(text)
      ? before
      : [before, text].filter((part) => part.trim() !== '').join('\n\n')
    return withSection(all, order, { heading, text: whole })
  }, first.sections)
  return { facts, sections }
}

function mergedList(name: string, first: Fact[], second: Fact[]): Fact[] {
  const has = (all: Fact[], item: Fact) => all.some((one) => JSON.stringify(one) === JSON.stringify(item))
  if (name !== 'addresses') return [...first, ...second.filter((item) => !has(first, item))]
  return second.filter(isFacts).reduce((all, row) => {
    const at = all.findIndex((one) => isFacts(one) && one['problem'] === row['problem'])
    const same = all[at]
    if (!isFacts(same)) return all.concat([row])
    const stages = [...new Set([...listed(same['stages']), ...listed(row['stages'])])]
    return all.with(at, { ...same, stages })
  }, first)
}

const listed = (value: Fact | undefined): Fact[] => (Array.isArray(value) ? value : [])

/** Whatever a field holds, as a line of text. */
export function inWords(value: Fact): string {
  if (Array.isArray(value)) return value.map(inWords).join(' · ')
  if (isFacts(value)) return Object.values(value).map(inWords).filter(Boolean).join(' · ')
  return value === null ? '' : String(value)
}

/** The entry's own sources, by their keys. */
const keysIn = (facts: Facts): Map<string, Facts> =>
  new Map(
    listed(facts['ownSources'])
      .filter(isFacts)
      .map((row) => [String(row['key']), row]),
  )

/** The same entry where no key of its own sources means another source to others: `OWN1` is the first of each. */
export function withFreeKeys(form: EntryForm, taken: ReadonlyMap<string, Facts>): EntryForm {
  const keys = keysIn(form.th.facts)
  const used = new Set([...taken.keys(), ...keys.keys()])
  const renamed = new Map<string, string>()
  for (const [key, row] of keys) {
    const other = taken.get(key)
    if (!other || JSON.stringify(other) === JSON.stringify(row)) continue
    let number = 1
    while (used.has(`OWN${number}`)) number += 1
    used.add(`OWN${number}`)
    renamed.set(key, `OWN${number}`)
  }
  if (renamed.size === 0) return form
  const textOf = ({ facts, sections }: TextForm): TextForm => ({
    facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, withKeys(value, renamed)])),
    sections: sections.map(({ heading, text }) => ({
      heading,
      text: text.replace(
        /(<Cite\s[^>]*source=")(OWN[A-Z0-9_]*)"/g,
        (_, before: string, key: string) => `${before}${renamed.get(key) ?? key}"`,
      ),
    })),
  })
  return { ...form, th: textOf(form.th), ...(form.en && { en: textOf(form.en) }) }
}

function withKeys(value: Fact, renamed: ReadonlyMap<string, string>): Fact {
  if (Array.isArray(value)) return value.map((item) => withKeys(item, renamed))
  if (!isFacts(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const key = typeof inner === 'string' && (name === 'key' || name === 'source') && renamed.get(inner)
      return [name, key || withKeys(inner, renamed)]
    }),
  )
}

/** A piece of an entry that may go to another: a paragraph, a result or an item for the plan. */
export interface Piece {
  id: string
  /** The heading or the field it stands in. */
  of: string
  text: string
}

const rows = ['results', 'needs', 'actionPlan'] as const

/** The pieces of an entry, as somebody chooses which go. */
export const piecesOf = ({ th }: EntryForm): Piece[] => [
  ...th.sections.flatMap(({ heading, text }, at) =>
    paragraphs(text).map((paragraph, index) => ({ id: `${at}/${index}`, of: heading, text: paragraph })),
  ),
  ...rows.flatMap((name) =>
    listed(th.facts[name]).map((row, index) => ({ id: `${name}/${index}`, of: name, text: inWords(row) })),
  ),
]

const paragraphs = (text: string) => text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')

/** An entry as two: the chosen pieces go to the second, which keeps what it inherits; every piece is in one of them. */
export function split(form: EntryForm, chosen: ReadonlySet<string>, title: string): [EntryForm, EntryForm] {
  const { th } = form
  const part = (goes: boolean): TextForm => ({
    facts: {
      ...th.facts,
      code: newShortCode(),
      ...Object.fromEntries(
        rows.flatMap((name) =>
          isBlank(th.facts[name])
            ? []
            : [[name, listed(th.facts[name]).filter((_, index) => chosen.has(`${name}/${index}`) === goes)]],
        ),
      ),
    },
    sections: th.sections
      .map(({ heading, text }, at) => ({
        heading,
        text: paragraphs(text)
          .filter((_, index) => chosen.has(`${at}/${index}`) === goes)
          .join('\n\n'),
      }))
      .filter(({ text }) => text !== ''),
  })
  const { summary: _, evidenceReason: __, ...inheritedFacts } = part(true).facts
  return [
    { ...form, th: part(false) },
    { id: '', th: { ...part(true), facts: { ...inheritedFacts, title } } },
  ]
}
