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
  en?: TextForm
}
