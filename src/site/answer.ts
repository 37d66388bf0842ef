import type { Element } from 'hast'
import type { ParsedAnswer } from '../check/courses-and-answers.ts'
import type { ParsedEntry } from '../check/entry.ts'
import type { Mention } from '../check/markup/parse.ts'
import type { SectionTerm } from '../entry/vocabulary.ts'
import { changed, emptyTree, hasClass, type Tree } from '../render/safe-tree.ts'
import type { AnswerData, AnswerText } from './model.ts'
import type { Locale } from './routes.ts'

type Entries = ReadonlyMap<string, ParsedEntry>

/** Makes the answer that pages show from one that passed the check: what its steps rest on is called by its name. */
export function toAnswer(
  { id, th, en }: ParsedAnswer,
  entries: Entries,
  sections: readonly SectionTerm[],
): AnswerData {
  const named = (tree: Tree, locale: Locale) => withTitles(tree, locale, entries, sections)
  const thai: AnswerText = {
    locale: 'th',
    lead: th?.facts.lead ?? '',
    tree: named(th?.tree ?? emptyTree, 'th'),
  }
  const english: AnswerText = en
    ? { locale: 'en', lead: en.facts.lead ?? thai.lead, tree: named(en.tree, 'en') }
    : thai
  const mentions = th?.mentions ?? []
  return {
    id,
    reviewedOn: th?.facts.reviewedOn ?? '',
    tools: valuesOf(mentions, 'tool'),
    law: valuesOf(mentions, 'law'),
    entries: [...new Set(valuesOf(mentions, 'from').map((value) => value.split('#')[0] ?? ''))],
    text: { th: thai, en: english },
  }
}

const valuesOf = (mentions: readonly Mention[], kind: Mention['kind']) => [
  ...new Set(mentions.flatMap((mention) => (mention.kind === kind ? [mention.value] : []))),
]

function withTitles(tree: Tree, locale: Locale, entries: Entries, sections: readonly SectionTerm[]): Tree {
  const children = changed(tree.children, (node: Element) => {
    if (node.tagName !== 'a' || !hasClass(node, 'from')) return [node]
    const [, id = '', section = ''] = /practices\/([^/]+)\/#(.+)$/.exec(String(node.properties['href'])) ?? []
    const entry = entries.get(id)
    const title = (locale === 'en' && entry?.en?.facts.title) || entry?.th?.facts.title || id
    const part = sections.find((term) => term.id === section)?.label[locale] ?? section
    return [{ ...node, children: [{ type: 'text' as const, value: `${title} · ${part}` }] }]
  })
  return { ...tree, children }
}
