import type { Bilingual } from '../../entry/formats.ts'
import type { WordField, WordLibrary } from './fields.ts'
import { headingNamed, type Named, namedThings, spelled } from './names.ts'
import { namesToType } from './offered.ts'

/** Both languages as the template writes them. */
export const both = ({ th, en }: Bilingual) => `${th} · ${en}`

/** Names of fields, by their paths. */
export const namesOf = (fields: readonly WordField[]): Named =>
  namedThings(fields.map(({ path, label, names }) => [path, [label.th, label.en, ...names]]))

export type PaperNames = ReturnType<typeof paperNames>

/** What a paper may name: sections, facts and tables of the template, and the template's own words. */
export function paperNames({ vocabulary, word }: WordLibrary) {
  const facts = word.fields.filter(({ kind }) => kind !== 'rows')
  const lists = word.fields.filter(({ kind }) => kind === 'rows')
  const factNames = namesOf(facts)
  const listNames = namedThings(lists.map(({ path, label }) => [path, [label.th, label.en]]))
  const { sections } = vocabulary
  return {
    stories: word.stories,
    sections: namedThings(
      sections.map(({ id, label }) => [id, [label.th, label.en, ...(word.sections[id] ?? [])]]),
    ),
    /** The fact that a label names. */
    factNamed(text: string): WordField | undefined {
      const path = headingNamed(text, factNames)
      return facts.find((field) => field.path === path)
    },
    /** Whether a heading names a table of the template. */
    isListName: (text: string) => headingNamed(text, listNames) !== undefined,
    /** The tables that have a row for each fact. */
    lists,
    /** Whether words are the template's own, which say nothing about a practice. */
    isOwn: isOneOf(ownWords({ vocabulary, word })),
  }
}

const ownWords = ({ vocabulary, word }: WordLibrary): Bilingual[] => [
  word.title,
  word.facts,
  ...word.advice,
  ...vocabulary.sections.flatMap(({ label, question }) => [label, question]),
  ...word.fields.flatMap((field) => [
    field.label,
    field.hint,
    ...field.fields.map((column) => column.label),
    ...namesToType(field, vocabulary),
  ]),
]

function isOneOf(told: Bilingual[]): (text: string) => boolean {
  const known = new Set(told.flatMap((words) => [words.th, words.en, both(words)]).map(spelled))
  return (text) => {
    const lines = text.split('\n').map(spelled).filter(Boolean)
    // A picture has no words at all, and is nobody's but the writer's.
    return lines.length > 0 && lines.every((line) => known.has(line))
  }
}
