import { joinLetters } from '../../check/markup/characters.ts'
import type { Element } from './word-html.ts'

/** The words of an element and how they are written in an entry. */
export interface Inline {
  /** Plain words; a line break is a line end. */
  text: string
  markdown: string
}

/** Words, marks and pictures of one paragraph. */
export function inlineOf(children: Element['children']): Inline {
  const parts = children.map((child) => (typeof child === 'string' ? textPart(child) : elementPart(child)))
  return {
    text: parts.map(({ text }) => text).join(''),
    markdown: parts.map(({ markdown }) => markdown).join(''),
  }
}

const textPart = (words: string): Inline => {
  const text = joinLetters(words.normalize('NFC'))
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
  return { text, markdown: escapeMarkdown(text) }
}

function elementPart(element: Element): Inline {
  const { name, attributes, children } = element
  const inner = inlineOf(children)
  switch (name) {
    case 'strong':
      return marked(inner, '**')
    case 'em':
      return marked(inner, '*')
    case 's':
      return marked(inner, '~~')
    case 'br':
      return { text: '\n', markdown: '  \n' }
    case 'input': {
      const box = attributes['checked'] === undefined ? '☐' : '☒'
      return { text: box, markdown: box }
    }
    case 'img':
      return { text: attributes['alt'] ?? '', markdown: imageOf(attributes) }
    case 'a':
      return { ...inner, markdown: linkOf(inner.markdown, attributes['href'] ?? '') }
    default:
      return inner
  }
}

/** Marks stand close to the words, else Markdown does not see them; words that are only marks stay plain. */
function marked({ text, markdown }: Inline, mark: string): Inline {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(markdown) ?? []
  const plain = !/^[\p{L}\p{N}][\s\S]*[\p{L}\p{M}\p{N}]$/u.test(words) || words.includes('\n')
  return { text, markdown: plain ? markdown : `${before}${mark}${words}${mark}${after}` }
}

const imageOf = ({ src = '', alt = '' }: Record<string, string>) =>
  src === '' ? '' : `![${escapeMarkdown(alt.replace(/\s+/g, ' '))}](${src})`

const linkOf = (words: string, href: string) =>
  /^https?:\/\/[^\s<>()]+$/.test(href) && words.trim() !== '' ? `[${words}](${href})` : words

/** What Markdown or MDX would read as a sign stays a letter. */
export const escapeMarkdown = (text: string) =>
  text.replace(/[\\`*_[\]{}<>~|]/g, '\\$&').replace(/&(?=#|[A-Za-z])/g, '\\&')

/** What only means something at the start of a line. */
export const escapeStart = (markdown: string) =>
  markdown
    .replace(/^(?=(?:import|export)\b)/gm, ' ')
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+=](?=[\s-=]|$))/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2')
