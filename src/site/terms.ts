import type { Bilingual } from '../lib/schema/fields.ts'
import { practices, vocabulary } from './library.ts'
import type { Practice } from './practice.ts'
import { type TermKind, termKinds, termLists } from './routes.ts'

/** A term as its page and its index show it. */
export interface TermEntry {
  kind: TermKind
  id: string
  label: Bilingual
  definition?: Bilingual
  practices: Practice[]
}

const termsOf: Record<TermKind, (practice: Practice) => readonly string[]> = {
  provinces: (practice) => practice.provinces,
  regions: (practice) => practice.regions,
  stages: (practice) => practice.stages,
  'pain-points': (practice) => practice.painPoints,
  workshops: (practice) => (practice.workshop ? [practice.workshop] : []),
}

/** The practices that carry a term. */
function index(kind: TermKind): Map<string, Practice[]> {
  const found = new Map<string, Practice[]>()
  for (const practice of practices)
    for (const id of termsOf[kind](practice)) {
      const tagged = found.get(id)
      if (tagged) tagged.push(practice)
      else found.set(id, [practice])
    }
  return found
}

function entriesOf(
  kind: TermKind,
  terms: { id: string; label: Bilingual; definition?: Bilingual }[],
): TermEntry[] {
  const tagged = index(kind)
  return terms.map(({ id, label, definition }) => ({
    kind,
    id,
    label,
    ...(definition && { definition }),
    practices: tagged.get(id) ?? [],
  }))
}

/** All terms with their practices, in the order of the vocabulary. */
export const terms: Record<TermKind, TermEntry[]> = {
  provinces: entriesOf('provinces', vocabulary[termLists.provinces]),
  regions: entriesOf('regions', vocabulary.regions),
  stages: entriesOf('stages', vocabulary.stages),
  'pain-points': entriesOf('pain-points', vocabulary.painPoints),
  workshops: entriesOf('workshops', vocabulary.workshops),
}

const lookup = new Map(
  termKinds.flatMap((kind) => terms[kind].map((term) => [`${kind}/${term.id}`, term] as const)),
)

/** One term; an unknown one stops the build. */
export function term(kind: TermKind, id: string): TermEntry {
  const found = lookup.get(`${kind}/${id}`)
  if (!found) throw new Error(`no term ${kind}/${id}`)
  return found
}
