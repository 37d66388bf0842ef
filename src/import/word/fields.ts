import type { Terms } from '../../check/rules/rule.ts'
import { entryFields } from '../../entry/fields.ts'
import type { Bilingual } from '../../entry/formats.ts'
import type { Field, FieldKind, TermList } from '../../entry/meta.ts'
import type { FieldWords, LibraryWords, WordsOf } from '../../entry/words.ts'

/** A fact of an entry as the Word template asks for it; one of the kind `rows` is a table with a row for each. */
export interface WordField {
  /** Where the fact goes, with a dot for facts inside facts; `address` goes into the entry's own. */
  path: string
  name: string
  kind: FieldKind
  label: Bilingual
  hint: Bilingual
  /** Other names in people's own papers. */
  names: readonly string[]
  /** The vocabulary that it names terms of. */
  list?: TermList
  /** What its values are called. */
  choices?: Record<string, Bilingual>
  /** It is read where a paper has it, and the template does not ask for it. */
  readOnly?: true
  /** A table with such a column beside its first is this list. */
  telling?: true
  /** The columns of a table. */
  fields: WordField[]
}

/** The Word template as plain data: what it asks for, and the words around. */
export interface WordForm {
  /** The head of the file. */
  title: Bilingual
  /** What it tells its writer before anything else. */
  advice: Bilingual[]
  /** The head of the facts. */
  facts: Bilingual
  /** The facts in the order of the table of fields, the address behind the title. */
  fields: WordField[]
  /** Other names of sections in people's own papers, by their ids. */
  sections: LibraryWords['sections']
  /** What stands on a paper that is not meant for everybody. */
  marks: readonly string[]
  /** What stands before the number of one practice among several. */
  stories: readonly string[]
  /** The two letters that stand for a province, by its id. */
  provinces: Readonly<Record<string, string>>
}

/** What a Word file is read with. */
export interface WordLibrary {
  vocabulary: Terms
  word: WordForm
}

/** The facts that the template asks for: those of the table of fields but where it says that Word does not. */
export function wordFields({ wordsOf, address }: LibraryWords): WordField[] {
  const facts = askedIn(entryFields, wordsOf)
  const behind = facts.findIndex(({ path }) => path === 'title') + 1
  const own: WordField = { path: 'address', name: 'address', kind: 'line', ...worded(address), fields: [] }
  const pairs = facts.find(({ path }) => path === 'addresses')?.fields ?? []
  return [...facts.toSpliced(behind, 0, own), ...pairs.map(asOneFact)]
}

/** Most papers name problems and stages apart, without saying which belong together. */
const asOneFact = (column: WordField): WordField => ({
  ...column,
  path: column.name,
  kind: 'terms',
  readOnly: true,
})

/** Facts inside facts stand beside the others. */
const askedIn = (fields: readonly Field[], wordsOf: WordsOf): WordField[] =>
  fields
    .filter(({ meta }) => meta.word !== false && !meta.written)
    .flatMap((field) => (field.kind === 'group' ? askedIn(field.fields, wordsOf) : [asked(field, wordsOf)]))

function asked({ path, name, kind, meta, choices, fields }: Field, wordsOf: WordsOf): WordField {
  const words = wordsOf('entry', path)
  const named = choices.map(
    (id) => [id, words.choices?.[id]?.word ?? words.choices?.[id] ?? both(id)] as const,
  )
  return {
    path,
    name,
    kind,
    ...worded(words),
    ...(meta.terms && { list: meta.terms }),
    ...(named.length > 0 && {
      choices: Object.fromEntries(named.map(([id, { th, en }]) => [id, { th, en }])),
    }),
    ...(meta.telling && { telling: meta.telling }),
    fields: askedIn(fields, wordsOf),
  }
}

const both = (id: string): Bilingual => ({ th: id, en: id })

const worded = ({ label, help, word, names = [] }: FieldWords) => ({
  label: word?.label ?? label,
  hint: word?.hint ?? help,
  names,
})
