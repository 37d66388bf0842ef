import type { Root } from 'mdast'
import type { SectionTerm } from '../schema/vocabulary.ts'
import { shortDigest } from '../short-digest.ts'
import { isSection, sectionId } from './sections.ts'

/** A short digest of each section of a text, by the section's id; spaces and line ends do not count. */
export function sectionDigests(
  tree: Root,
  source: string,
  locale: 'th' | 'en',
  sections: SectionTerm[],
): Record<string, string> {
  const headings = tree.children.filter(isSection)
  const starts = headings.map(({ position }) => position?.start.offset ?? 0)
  return Object.fromEntries(
    headings.flatMap((heading, index) => {
      const id = sectionId(heading, locale, sections)
      return id ? [[id, shortDigest(source.slice(starts[index], starts[index + 1]))]] : []
    }),
  )
}
