import type { Root } from 'mdast'
import type { SectionTerm } from '../schema/vocabulary.ts'
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

/** Eight letters, a to p, that change with the words (FNV-1a, 32 bits). Letters, because eight digits would be a number in YAML. */
export function shortDigest(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of utf8.encode(text.normalize('NFC').replace(/\s+/g, ' ').trim()))
    hash = Math.imul(hash ^ byte, 0x01000193)
  return [28, 24, 20, 16, 12, 8, 4, 0].map((shift) => letters.charAt((hash >>> shift) & 15)).join('')
}

const utf8 = new TextEncoder()
const letters = 'abcdefghijklmnop'
