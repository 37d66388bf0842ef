/** A value of the facts, as YAML and JSON know them. */
export type Fact = string | number | boolean | null | Fact[] | Facts

/** The front matter as plain data, by the names of the schema; it may be incomplete or wrong. */
export interface Facts {
  [field: string]: Fact
}

/** A part of the text, as it was typed. */
export interface Section {
  /** What stands behind `##`; empty for text before the first heading. */
  heading: string
  text: string
}

/** One language's facts and text. */
export interface TextForm {
  facts: Facts
  sections: Section[]
}

/** An entry while it is being written: what the form shows, and what files are made from. */
export interface EntryForm {
  /** The folder's name. */
  id: string
  th: TextForm
  en?: TextForm | undefined
}

/** What YAML's core schema makes is facts all the way down. */
export const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether nobody has filled anything in. */
export function isBlank(value: Fact | undefined): boolean {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'object' && Object.values(value).every(isBlank)
}

/** Puts a section where the template has it; one that is there already gets the new text. */
export function withSection(sections: Section[], order: string[], section: Section): Section[] {
  const { heading } = section
  const at = sections.findIndex((other) => other.heading === heading)
  if (at >= 0) return sections.with(at, section)
  const next = sections.findIndex((other) => order.indexOf(other.heading) > order.indexOf(heading))
  return sections.toSpliced(next < 0 ? sections.length : next, 0, section)
}

/** Blank lines around a text say nothing. */
export const withoutBlankEnds = (text: string) => text.replace(/^(?:[ \t]*\n)+/, '').replace(/\s+$/, '')
