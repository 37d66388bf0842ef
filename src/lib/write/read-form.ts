import { sourceText } from '../../entry/source-text.ts'
import type { EntryForm, Facts, Section, TextForm } from './entry-form.ts'
import { type Headline, headlines } from './sections.ts'
import { withoutBlankEnds } from './write-text.ts'

/** Text files of an entry as a form; nothing where the facts of one cannot be read. */
export function readForm(id: string, files: { th: string; en?: string | undefined }): EntryForm | undefined {
  const th = readText(files.th)
  const en = files.en === undefined ? undefined : readText(files.en)
  if (!th || (files.en !== undefined && !en)) return undefined
  return { id, th, ...(en && { en }) }
}

function readText(text: string): TextForm | undefined {
  const lines = text.replace(/\r\n?/g, '\n')
  const { facts: doc } = sourceText('', lines)
  const facts: unknown = doc.errors.length > 0 ? undefined : (doc.toJS() ?? {})
  return isFacts(facts) ? { facts, sections: readSections(lines) } : undefined
}

/** What YAML's core schema makes is facts all the way down. */
const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Parts the text at its headings; what stands before the first has none. */
function readSections(text: string): Section[] {
  const lines = sourceText('', text).body.split('\n')
  const starts = [{ heading: '', line: 0 }, ...headlines(text)]
  return starts
    .map(({ heading, line }, index) => ({
      heading,
      text: withoutBlankEnds(lines.slice(line, nextLine(starts[index + 1])).join('\n')),
    }))
    .filter((section) => section.heading !== '' || section.text !== '')
}

const nextLine = (next: Headline | undefined) => (next ? next.line - 1 : undefined)
