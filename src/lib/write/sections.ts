import { sourceText } from '../../entry/source-text.ts'
import type { Section } from './entry-form.ts'

/** A heading of the second level, with the line of the file it stands on. */
export interface Headline {
  heading: string
  line: number
}

/** The headings that part a text; a line that begins with `##` inside a code block is none. */
export function headlines(text: string): Headline[] {
  const found: Headline[] = []
  let fence: string | undefined
  for (const [index, line] of sourceText('', text).body.split('\n').entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    const heading = fence === undefined ? /^##[ \t]+(\S.*?)[ \t]*$/.exec(line)?.[1] : undefined
    if (heading !== undefined) found.push({ heading, line: index + 1 })
    if (fence === undefined) fence = mark
    else if (mark?.startsWith(fence)) fence = undefined
  }
  return found
}

/** Puts a section where the template has it; one that is there already gets the new text. */
export function withSection(sections: Section[], order: string[], section: Section): Section[] {
  const { heading } = section
  const at = sections.findIndex((other) => other.heading === heading)
  if (at >= 0) return sections.with(at, section)
  const next = sections.findIndex((other) => order.indexOf(other.heading) > order.indexOf(heading))
  return sections.toSpliced(next < 0 ? sections.length : next, 0, section)
}
