import { tooComplex } from '../../check/markup/limits.ts'
import { type SourceText, sourceText } from '../source-text.ts'
import { type EntryForm, isFacts, type Section, type TextForm, withoutBlankEnds } from './entry-form.ts'

/** Text files of an entry as a form; nothing where the facts of one cannot be read. */
export function readForm(id: string, files: { th: string; en?: string | undefined }): EntryForm | undefined {
  const th = readText(files.th)
  const en = files.en === undefined ? undefined : readText(files.en)
  if (!th || (files.en !== undefined && !en)) return undefined
  return { id, th, en }
}

function readText(text: string): TextForm | undefined {
  const source = sourceText('', text.replace(/\r\n?/g, '\n'))
  const facts = tooComplex(source) ? undefined : factsOf(source)
  return isFacts(facts) ? { facts, sections: readSections(source.body) } : undefined
}

/** Aliases are in no entry: one that leads nowhere throws, and some grow without end. */
function factsOf({ facts }: SourceText): unknown {
  if (facts.errors.length > 0) return undefined
  try {
    return facts.toJS({ maxAliasCount: 0 }) ?? {}
  } catch {
    return undefined
  }
}

/** Parts the text at its headings; what stands before the first has none. */
function readSections(body: string): Section[] {
  const lines = body.split('\n')
  const starts = [{ heading: '', line: 0 }, ...headlines(lines)]
  return starts
    .map(({ heading, line }, index) => ({
      heading,
      text: withoutBlankEnds(lines.slice(line, nextLine(starts[index + 1])).join('\n')),
    }))
    .filter((section) => section.heading !== '' || section.text !== '')
}

const nextLine = (next: Headline | undefined) => (next ? next.line - 1 : undefined)

/** A heading of the second level, with the line of the file it stands on. */
interface Headline {
  heading: string
  line: number
}

/** The headings that part a text; a line that begins with `##` inside a code block is none. */
function headlines(lines: string[]): Headline[] {
  const found: Headline[] = []
  let fence: string | undefined
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    const heading = fence === undefined ? /^##[ \t]+(\S.*?)[ \t]*$/.exec(line)?.[1] : undefined
    if (heading !== undefined) found.push({ heading, line: index + 1 })
    if (fence === undefined) fence = mark
    else if (mark?.startsWith(fence)) fence = undefined
  }
  return found
}
