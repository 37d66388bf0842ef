import { type EntryForm, type Fact, isFacts, type TextForm } from '../write/entry-form.ts'

/** A file beside a text. */
interface Named {
  name: string
  bytes: Uint8Array
}

/** An entry whose files come to stand beside others: those of a name that is taken get a free one, which its texts follow. */
export function withFilesBeside<File extends Named>(
  form: EntryForm,
  files: readonly File[],
  others: readonly File[],
): { form: EntryForm; files: File[] } {
  const taken = new Map(others.map((file) => [file.name, file]))
  const used = new Set([...taken.keys(), ...files.map(({ name }) => name)])
  const renamed = new Map<string, string>()
  const all = [...others]
  for (const file of files) {
    const other = taken.get(file.name)
    if (other && isSame(other.bytes, file.bytes)) continue
    const name = other ? freeName(file.name, used) : file.name
    used.add(name)
    if (other) renamed.set(file.name, name)
    all.push({ ...file, name })
  }
  return { form: renamed.size === 0 ? form : renaming(form, renamed), files: all }
}

/** Those of the files that an entry's texts name. */
export function filesNamedIn<File extends Named>(form: EntryForm, files: readonly File[]): File[] {
  const named = new Set<string>()
  mapped(form, (text) =>
    text.replace(fileName, (whole, _, name: string) => {
      named.add(name)
      return whole
    }),
  )
  return files.filter(({ name }) => named.has(name))
}

/** The name of a file in Markdown or by itself, and what stands before it; one of a folder elsewhere is none. */
const fileName = /(^|[\s("'<])(?:\.\/)?([a-z0-9-]+\.[a-z]{3,4})(?![\w-])/g

const isSame = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at])

function freeName(name: string, used: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.')
  let number = 2
  const numbered = () => `${name.slice(0, dot)}-${number}${name.slice(dot)}`
  while (used.has(numbered())) number += 1
  return numbered()
}

const renaming = (form: EntryForm, renamed: ReadonlyMap<string, string>) =>
  mapped(form, (text) =>
    text.replace(fileName, (whole, _, name: string) =>
      // The name stands last, and what it stands behind stays.
      renamed.has(name) ? `${whole.slice(0, -name.length)}${renamed.get(name)}` : whole,
    ),
  )

/** The same entry with each of its texts, in fields too, as something makes it. */
function mapped(form: EntryForm, change: (text: string) => string): EntryForm {
  const inFact = (value: Fact): Fact => {
    if (typeof value === 'string') return change(value)
    if (Array.isArray(value)) return value.map(inFact)
    return isFacts(value) ? inFacts(value) : value
  }
  const inFacts = (facts: TextForm['facts']) =>
    Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, inFact(value)]))
  const inText = ({ facts, sections }: TextForm): TextForm => ({
    facts: inFacts(facts),
    sections: sections.map(({ heading, text }) => ({ heading, text: change(text) })),
  })
  return { ...form, th: inText(form.th), ...(form.en && { en: inText(form.en) }) }
}
