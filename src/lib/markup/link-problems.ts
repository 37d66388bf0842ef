import type { Definition, Image, Link, LinkReference, Root } from 'mdast'
import { type Diagnostic, diagnose, rangeOf } from '../diagnostics/diagnostic.ts'
import { linkProblem } from './links.ts'
import { showsAnotherHost } from './shown-hosts.ts'
import { walk } from './walk.ts'

/** Where links by reference lead, by their names. */
export type Definitions = ReadonlyMap<string, string>

/** The definitions of a text; of two with one name the first holds, as in Markdown. */
export function definitionsOf(tree: Root): Definitions {
  const found = new Map<string, string>()
  walk(tree, (node) => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url)
  })
  return found
}

/** What is wrong with a link or an image by itself: where it leads, what it shows, what it hides. */
export function linkProblems(
  file: string,
  node: Link | LinkReference | Definition | Image,
  definitions: Definitions,
): Diagnostic[] {
  const found: Diagnostic[] = []
  const range = rangeOf(node)
  if ('title' in node && node.title) found.push(diagnose('link-hides-words', file, range))
  if (node.type === 'image') return found
  const url = node.type === 'linkReference' ? (definitions.get(node.identifier) ?? '') : node.url
  if (node.type !== 'linkReference' && linkProblem(url)) found.push(diagnose('link-unsafe', file, range))
  else if (node.type !== 'definition' && showsAnotherHost(wordsShown(node), url))
    found.push(diagnose('link-misleading', file, range))
  return found
}

/** The words that readers see as the link; a program in it has its own finding. */
function wordsShown(link: Link | LinkReference): string {
  let words = ''
  walk(link, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') words += node.value
    if (node.type === 'image') words += node.alt ?? ''
  })
  return words
}
