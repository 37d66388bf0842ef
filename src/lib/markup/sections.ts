import { distance } from 'fastest-levenshtein'
import type { Heading, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts'
import type { SectionTerm } from '../schema/vocabulary.ts'
import { rangeOf } from './allow.ts'

type Locale = 'th' | 'en'

/** What decides which sections a text must have. */
export interface SectionNeeds {
  locale: Locale
  sections: SectionTerm[]
  lesson: boolean
  /** A draft may lack sections, and may have its own. */
  draft: boolean
}

/** The lasting id of a heading, if the template has it. */
export function sectionId(heading: Heading, locale: Locale, sections: SectionTerm[]): string | undefined {
  const text = plainText(heading).trim()
  return sections.find((section) => section.label[locale] === text)?.id
}

/** Holds the headings of a text against the template. */
export function checkSections(file: string, tree: Root, needs: SectionNeeds): Diagnostic[] {
  const headings = tree.children.filter((node) => node.type === 'heading')
  return [
    ...wrongLevels(file, tree),
    ...textBefore(file, tree),
    ...unknownSections(file, headings, needs),
    ...wrongOrder(file, headings, needs),
    ...emptySections(file, tree),
    ...(needs.draft ? [] : missingSections(file, headings, needs)),
  ]
}

function wrongLevels(file: string, tree: Root): Diagnostic[] {
  return tree.children
    .filter((node) => node.type === 'heading' && (node.depth === 1 || node.depth > 3))
    .map((node) =>
      diagnose('heading-level', file, rangeOf(node), { level: node.type === 'heading' ? node.depth : 0 }),
    )
}

function textBefore(file: string, tree: Root): Diagnostic[] {
  const first = tree.children[0]
  const orphan = first && first.type !== 'heading' && first.type !== 'mdxjsEsm'
  return orphan && tree.children.some(isSection) ? [diagnose('text-before-section', file, rangeOf(first))] : []
}

function unknownSections(file: string, headings: Heading[], { locale, sections, draft }: SectionNeeds) {
  return headings
    .filter((heading) => isSection(heading) && !sectionId(heading, locale, sections))
    .map((heading) => {
      const text = plainText(heading).trim()
      const labels = sections.map((section) => section.label[locale])
      const found = diagnose('section-unknown', file, rangeOf(heading), {
        section: text,
        suggestion: suggestSection(text, labels),
      })
      return draft ? { ...found, severity: 'warning' as const } : found
    })
}

function suggestSection(text: string, labels: string[]) {
  const near = labels.find((label) => distance(label, text) <= Math.max(2, label.length / 2))
  return near
    ? { th: `หมายถึง ## ${near} หรือไม่`, en: `did you mean ## ${near}?` }
    : { th: `ใช้หัวข้อในแบบ: ${labels.join(' · ')}`, en: `use a heading of the template: ${labels.join(' · ')}` }
}

function wrongOrder(file: string, headings: Heading[], { locale, sections }: SectionNeeds): Diagnostic[] {
  let last = -1
  return headings.flatMap((heading) => {
    const index = sections.findIndex((section) => section.id === sectionId(heading, locale, sections))
    if (!isSection(heading) || index < 0) return []
    if (index > last) {
      last = index
      return []
    }
    const order = sections.map((section) => section.label[locale]).join(' · ')
    return [diagnose('section-order', file, rangeOf(heading), { section: plainText(heading), order })]
  })
}

function emptySections(file: string, tree: Root): Diagnostic[] {
  return tree.children.flatMap((node, index) => {
    const next = tree.children[index + 1]
    if (node.type !== 'heading' || !isSection(node) || (next && !isSection(next))) return []
    return [diagnose('section-empty', file, rangeOf(node), { section: plainText(node) })]
  })
}

function missingSections(file: string, headings: Heading[], needs: SectionNeeds): Diagnostic[] {
  const { locale, sections, lesson } = needs
  const present = new Set(headings.map((heading) => sectionId(heading, locale, sections)))
  return sections
    .filter(({ required }) => required[locale] === true || (required[locale] === 'lesson' && lesson))
    .filter(({ id }) => !present.has(id))
    .map(({ label, question }) =>
      diagnose('section-missing', file, fileStart, { section: label[locale], question }),
    )
}

const isSection = (node: Root['children'][number]) => node.type === 'heading' && node.depth === 2
