import { readYaml } from '../markup/facts-yaml.ts'
import { withoutFrontMatter } from '../markup/front-matter.ts'
import type { EntryForm, Facts, Section, TextForm } from './entry-form.ts'
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
  const { doc } = readYaml(lines)
  const facts: unknown = doc.errors.length > 0 ? undefined : (doc.toJS() ?? {})
  return isFacts(facts) ? { facts, sections: readSections(withoutFrontMatter(lines)) } : undefined
}

/** What YAML's core schema makes is facts all the way down. */
const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Parts the text at its headings; a line that begins with `##` inside a code block is none. */
function readSections(body: string): Section[] {
  const sections: Section[] = [{ heading: '', text: '' }]
  let fence: string | undefined
  for (const line of body.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === undefined) fence = mark
    else if (mark?.startsWith(fence)) fence = undefined
    const heading = fence === undefined ? /^##[ \t]+(\S.*?)[ \t]*$/.exec(line)?.[1] : undefined
    const open = sections.at(-1)
    if (heading !== undefined) sections.push({ heading, text: '' })
    else if (open) open.text += `${line}\n`
  }
  return sections
    .map(({ heading, text }) => ({ heading, text: withoutBlankEnds(text) }))
    .filter(({ heading, text }) => heading !== '' || text !== '')
}
