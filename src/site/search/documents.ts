import { plainText } from '../../render/safe-tree.ts'
import { facetsOf } from '../facets.ts'
import { derived } from '../library.ts'
import type { Practice } from '../model.ts'
import { addressOf } from '../routes.ts'
import type { Site } from '../site.ts'

/** An entry before its words are cut. */
export interface PlainEntry {
  id: string
  title: string
  line: string
  /** Addresses of the answers that it belongs to. */
  tags: string[]
  /** What its facts say besides. */
  named: string[]
  /** The lines of its text. */
  lines: string[]
  facets: Record<string, string[]>
}

/** The entries that search finds, in the words of one language. */
export const entriesOf = (site: Site): PlainEntry[] =>
  site.library.practices.map((practice) => entryOf(practice, site))

function entryOf(practice: Practice, { locale, say, term, library }: Site): PlainEntry {
  const { title, summary, tree, organisations } = practice.text[locale]
  const tagged = [
    ...practice.provinces.map((id) => term('provinces', id)),
    ...practice.regions.map((id) => term('regions', id)),
    ...practice.painPoints.map((id) => term('pain-points', id)),
    ...practice.stages.map((id) => term('stages', id)),
  ]
  return {
    id: practice.id,
    title,
    line: summary,
    tags: tagged.map(({ kind, id }) => addressOf('term', { terms: kind, id })),
    named: [
      ...organisations.map(({ name }) => name),
      ...tagged.map(({ label }) => say(label)),
      ...[...practice.groups, ...practice.exploitation].map((id) =>
        say(labels(library).get(id) ?? { th: id, en: id }),
      ),
    ],
    lines: plainText(tree.children)
      .replaceAll(/\[[^\]\n]*\]/g, '')
      .split('\n')
      .filter((line) => line.trim() !== ''),
    facets: facetsOf(practice),
  }
}

const labels = derived(
  ({ vocabulary: { groups, exploitation } }) =>
    new Map([...groups, ...exploitation].map(({ id, label }) => [id, label])),
)
