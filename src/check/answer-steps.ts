import type { ListItem, Root } from 'mdast'
import type { SectionTerm } from '../entry/vocabulary.ts'
import { type Diagnostic, diagnose, rangeOf } from './diagnostics/diagnostic.ts'
import { isElement } from './markup/elements.ts'
import { nodesIn } from './markup/parse.ts'
import { sectionId } from './markup/sections.ts'

/** The sections of an answer in which each item rests on an entry, a card of law or a tool. */
const resting = new Set(['todo', 'failed'])
const basis = new Set<string | null>(['From', 'Law', 'Tool'])

/** Steps, and what failed elsewhere, that name nothing they rest on. */
export function bareItems(
  file: string,
  tree: Root,
  locale: 'th' | 'en',
  sections: SectionTerm[],
): Diagnostic[] {
  let section: string | undefined
  return tree.children.flatMap((node) => {
    if (node.type === 'heading' && node.depth === 2) section = sectionId(node, locale, sections)
    if (node.type !== 'list' || !resting.has(section ?? '')) return []
    return node.children.filter(isBare).map((item) => diagnose('answer-step-bare', file, rangeOf(item)))
  })
}

const isBare = (item: ListItem) => !nodesIn(item).some((node) => isElement(node) && basis.has(node.name))
