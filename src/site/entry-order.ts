import type { ElementContent } from 'hast'
import { hasClass, type Tree } from '../render/safe-tree.ts'
import type { Practice } from './model.ts'

/** What somebody came for stands first: of a practice what was done, of a lesson what was learned. */
export const firstSections = ({ kind }: Pick<Practice, 'kind'>): string[] =>
  kind === 'lesson' ? ['lesson', 'action'] : ['action']

/** What it takes to do the same stands beside whom to ask. */
export const lastBeforeFacts = ['repeat']

/** The sections of a text that are named, in the order of their names. */
export const sectionsNamed = ({ children }: Tree, ids: readonly string[]): ElementContent[] =>
  ids.flatMap((id) => children.filter((node) => isSection(node, [id])))

/** All of a text but the sections that are named. */
export const sectionsBut = ({ children }: Tree, ids: readonly string[]): ElementContent[] =>
  children.filter((node) => !isSection(node, ids))

const isSection = (node: ElementContent, ids: readonly string[]) =>
  node.type === 'element' && hasClass(node, ...ids.map((id) => `section-${id}`))
