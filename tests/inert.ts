import { type HTMLElement, NodeType, parse } from 'node-html-parser'
import { type EntryFolder, parseEntry } from '../src/check/entry.ts'
import { readMessages, readVocabulary } from '../src/node/content.ts'
import { entryContext } from '../src/node/corpus.ts'
import { htmlOf } from '../src/render/safe-tree.ts'

const context = entryContext(readVocabulary(), readMessages())

/** An entry of one Thai file, as far as the check by itself takes it. */
export function parseText(th: string) {
  const folder: EntryFolder = {
    id: 'an-entry',
    path: 'practices/an-entry',
    th,
    attachments: [],
    diagnostics: [],
  }
  const { diagnostics, th: text } = parseEntry(folder, context)
  return {
    errors: diagnostics.filter(({ severity }) => severity === 'error'),
    html: htmlOf(text?.tree.children ?? []),
    text,
  }
}

/** What pages of entries hold, told a second time: a slip in the pipeline's own list must not pass here. */
const attributes: Record<string, readonly string[]> = {
  a: [
    'href',
    'rel',
    'class',
    'id',
    'aria-describedby',
    'aria-label',
    'data-footnote-ref',
    'data-footnote-backref',
  ],
  blockquote: [],
  br: [],
  code: ['class'],
  del: [],
  div: ['class', 'role', 'tabindex', 'aria-label'],
  em: [],
  h2: ['id'],
  h3: [],
  hr: [],
  img: ['src', 'alt', 'loading', 'decoding'],
  input: ['type', 'checked', 'disabled'],
  li: ['id', 'class'],
  ol: ['class', 'start'],
  p: ['class'],
  pre: [],
  section: ['class', 'data-footnotes'],
  strong: [],
  sup: ['class'],
  table: [],
  td: [],
  th: ['scope'],
  tr: [],
  ul: ['class'],
}

/** What stands in a piece of HTML and may not, if anything does. */
export function harmIn(html: string): string[] {
  const root = parse(html, { comment: true, blockTextElements: {} })
  const elements = root.querySelectorAll('*')
  const comments = [root, ...elements].flatMap(({ childNodes }) =>
    childNodes.filter(({ nodeType }) => nodeType === NodeType.COMMENT_NODE).map(() => 'a comment'),
  )
  return [...elements.flatMap((element) => [...unknownIn(element), ...badAddresses(element)]), ...comments]
}

function unknownIn({ rawTagName, attributes: given }: HTMLElement): string[] {
  const tag = rawTagName.toLowerCase()
  if (!Object.hasOwn(attributes, tag)) return [`<${tag}>`]
  return Object.keys(given)
    .filter((name) => !attributes[tag]?.includes(name))
    .map((name) => `<${tag} ${name}>`)
}

function badAddresses(element: HTMLElement): string[] {
  const href = element.getAttribute('href')
  const src = element.getAttribute('src')
  return [
    ...(href === undefined || /^(?:https:\/\/[a-z0-9]|\/(?![/\\])|#|tel:\d|mailto:[a-z0-9])/.test(href)
      ? []
      : [href]),
    ...(src === undefined || /^\/practices\/an-entry\/[a-z0-9-]+\.(?:jpg|png|webp|avif)$/.test(src)
      ? []
      : [src]),
  ]
}
