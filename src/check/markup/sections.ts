import type { Heading, Nodes, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { shortDigest } from '../../entry/history/changes.ts'
import type { SectionTerm } from '../../entry/vocabulary.ts'
import type { SectionNames } from '../../entry/words.ts'
import {
  type Choices,
  closest,
  type Diagnostic,
  diagnose,
  meant,
  type Range,
  rangeOf,
} from '../diagnostics/diagnostic.ts'
import { phrase } from '../say.ts'
import { nodesIn } from './parse.ts'

type Locale = 'th' | 'en'

/** What decides which sections a text must have. */
export interface SectionNeeds {
  locale: Locale
  sections: SectionTerm[]
  lesson: boolean
  /** A draft may lack sections, leave them empty, and have its own. */
  draft: boolean
  /** What people's own papers call sections, by their ids. */
  names: SectionNames
}

/** The lasting id of a heading, if the template has it. */
export function sectionId(heading: Heading, locale: Locale, sections: SectionTerm[]): string | undefined {
  const text = plainText(heading).trim()
  return sections.find((section) => section.label[locale] === text)?.id
}

/** Holds the headings of a text against the template. */
export function checkSections(file: string, tree: Root, needs: SectionNeeds): Diagnostic[] {
  const headings = tree.children.filter(isSection)
  return [
    ...wrongLevels(file, tree),
    ...textBefore(file, tree),
    ...unknownSections(file, headings, needs),
    ...wrongOrder(file, headings, needs),
    ...(needs.draft
      ? []
      : [...emptySections(file, tree, needs), ...missingSections(file, tree, headings, needs)]),
  ]
}

/** Sections and their parts stand at the top of the tree: a heading inside a quote or a list would break the outline. */
export function* wrongLevels(file: string, tree: Root): Generator<Diagnostic> {
  const top = new Set<Nodes>(tree.children)
  for (const node of nodesIn(tree))
    if (node.type === 'heading' && !(top.has(node) && (node.depth === 2 || node.depth === 3))) {
      const params = { level: node.depth, marks: '#'.repeat(node.depth) }
      yield diagnose('heading-level', file, rangeOf(node), params)
    }
}

function textBefore(file: string, tree: Root): Diagnostic[] {
  const first = tree.children[0]
  if (!first || isToldElsewhere(first) || !tree.children.some(isSection)) return []
  return [diagnose('text-before-section', file, rangeOf(first))]
}

function unknownSections(
  file: string,
  headings: Heading[],
  { locale, sections, draft, names }: SectionNeeds,
) {
  const labels: Choices = new Map(sections.map(({ id, label }) => [label[locale], names[id] ?? []]))
  return headings
    .filter((heading) => !sectionId(heading, locale, sections))
    .map((heading) => {
      const section = plainText(heading).trim()
      const params = { section, suggestion: suggestSection(section, labels) }
      const found = asSection(
        diagnose('section-unknown', file, rangeOf(heading), params),
        meant(section.replace(number, ''), labels),
      )
      return draft ? { ...found, severity: 'warning' as const } : found
    })
}

/** How papers number their headings: 2. and 3.1 */
const number = /^\p{Nd}+(?:[.)]\p{Nd}*)*\s*/u

function asSection(found: Diagnostic, label: string | undefined): Diagnostic {
  const { line, column, endLine, endColumn } = found
  return label === undefined
    ? found
    : { ...found, edit: { line, column, endLine, endColumn, text: `## ${label}` } }
}

function suggestSection(text: string, labels: Choices) {
  const near = closest(text, labels)
  return near === undefined
    ? phrase('suggest.headings', { choices: [...labels.keys()] })
    : phrase('suggest.heading', { choice: near })
}

function* wrongOrder(file: string, headings: Heading[], { locale, sections }: SectionNeeds) {
  const order = sections.map(({ label }) => label[locale]).join(' · ')
  let last = -1
  for (const heading of headings) {
    const index = sections.findIndex(({ id }) => id === sectionId(heading, locale, sections))
    if (index >= 0 && index <= last)
      yield diagnose('section-order', file, rangeOf(heading), { section: plainText(heading), order })
    last = Math.max(last, index)
  }
}

/** The question that the template asks under a heading is no answer. */
function emptySections(file: string, tree: Root, { locale, sections }: SectionNeeds): Diagnostic[] {
  const isQuestion = (node: Nodes) =>
    node.type === 'blockquote' && sections.some(({ question }) => plainText(node).includes(question[locale]))
  const written = tree.children.filter((node) => !isQuestion(node))
  return written.flatMap((node, index) => {
    const next = written[index + 1]
    if (!isSection(node) || (next && !isSection(next))) return []
    return [diagnose('section-empty', file, rangeOf(node), { section: plainText(node) })]
  })
}

function missingSections(
  file: string,
  tree: Root,
  headings: Heading[],
  { locale, sections, lesson }: SectionNeeds,
) {
  const ids = headings.map((heading) => sectionId(heading, locale, sections))
  return sections.flatMap(({ id, label, question, required }, index) => {
    const needed = required[locale] === true || (required[locale] === 'lesson' && lesson)
    if (!needed || ids.includes(id)) return []
    const later = sections.slice(index + 1).map((section) => ids.indexOf(section.id))
    const next = headings[later.find((at) => at >= 0) ?? -1]
    const place = next ? rangeOf(next) : endOf(tree)
    return [diagnose('section-missing', file, place, { section: label[locale], question })]
  })
}

/** The last thing written: the missing section comes after it. */
function endOf(tree: Root): Range {
  const { endLine, endColumn } = rangeOf(tree.children.at(-1) ?? tree)
  return { line: endLine, column: Math.max(1, endColumn - 1), endLine, endColumn }
}

/** A section is in its place; a program or a heading of a wrong level has its own finding. */
const isToldElsewhere = (node: Nodes) =>
  node.type === 'mdxjsEsm' || (node.type === 'heading' && node.depth !== 3)

/** A heading that begins a section. */
const isSection = (node: Nodes): node is Heading => node.type === 'heading' && node.depth === 2

/** A short digest of each section of a text, by the section's id; spaces and line ends do not count. */
export function sectionDigests(
  tree: Root,
  source: string,
  locale: Locale,
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
