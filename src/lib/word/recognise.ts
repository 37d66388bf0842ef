import { distance } from 'fastest-levenshtein'
import type { Terms } from '../rules/rule.ts'
import { type Field, fields } from './fields.ts'
import { lists } from './lists.ts'
import { type Named, named, spelled, withoutNumber } from './names.ts'
import { sectionNames } from './section-names.ts'

/** The sections of an entry with all their names. */
export const sectionsOf = ({ sections }: Terms): Named =>
  new Map(sections.map(({ id, label }) => [id, [label.th, label.en, ...(sectionNames[id] ?? [])]]))

/** The section that a heading names, to the letter but for numbers and signs. */
export const sectionNamed = (text: string, sections: Named): string | undefined =>
  anyName(text, (part) => named(part, sections))

/** The section that a heading nearly names: with more words behind the name, or with a slip of the pen. */
export function sectionNearly(text: string, sections: Named): string | undefined {
  const heading = spelled(withoutNumber(text))
  let best: { id: string; length: number } | undefined
  for (const [id, names] of sections)
    for (const name of names.map(spelled)) {
      const isNear =
        heading.startsWith(name) || distance(heading, name) <= Math.min(3, Math.floor(name.length / 5))
      if (name.length >= 5 && isNear && name.length > (best?.length ?? 0)) best = { id, length: name.length }
    }
  return best?.id
}

/** The fact that a label names. */
export const fieldNamed = (text: string): Field | undefined => {
  const path = anyName(text, (part) => named(part, fieldNames))
  return fields.find((field) => field.path === path)
}

/** Whether a heading names a table of the template. */
export const isListName = (text: string): boolean =>
  anyName(text, (part) => named(part, listNames)) !== undefined

const fieldNames: Named = new Map(
  fields.map(({ path, label, names }) => [path, [label.th, label.en, ...names]]),
)
const listNames: Named = new Map(lists.map(({ path, label }) => [path, [label.th, label.en]]))

/** A name may stand alone, with a number before it, or with its other language or a remark behind it. */
export function anyName<Found>(text: string, find: (part: string) => Found | undefined): Found | undefined {
  const clean = withoutNumber(text)
  if (clean.length > longest) return undefined
  const [first = '', ...more] = clean.split(/[·(]/)
  return find(clean) ?? (more.length === 1 ? find(first) : undefined)
}

/** A name is no sentence. */
const longest = 120
