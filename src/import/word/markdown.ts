import { joinLetters } from '../../check/markup/characters.ts'
import type { Passage } from './file/ledger.ts'

/** Words and how they are written in an entry. */
export interface Inline {
  /** Plain words; a line break is a line end. */
  text: string
  markdown: string
  /** The passages of the file that it was read from. */
  from: Passage[]
}

/** A piece of a line that looks the same throughout. */
export interface Piece {
  /** Plain words; the alternative text of a picture. */
  words: string
  bold?: boolean
  italic?: boolean
  struck?: boolean
  /** Where it leads. */
  href?: string
  /** The file of a picture. */
  image?: string
  from: Passage[]
}

/** Lines of one paragraph as one text. */
export const joined = (lines: readonly Inline[]): Inline => ({
  text: lines.map(({ text }) => text).join('\n'),
  markdown: lines.map(({ markdown }) => markdown).join('  \n'),
  from: lines.flatMap(({ from }) => from),
})

/** Words, marks and pictures of one line. */
export function lineOf(pieces: readonly Piece[]): Inline {
  const parts = merged(pieces)
  const words = parts.map((part) => ({
    part,
    text: part.image === undefined ? plain(part.words) : part.words,
  }))
  return {
    text: words.map(({ text }) => text).join(''),
    markdown: words.map(({ part, text }) => markdownOf(part, text)).join(''),
    from: parts.flatMap(({ from }) => from),
  }
}

/** Word parts words wherever somebody has touched them. */
function merged(pieces: readonly Piece[]): Piece[] {
  const parts: Piece[] = []
  for (const piece of pieces) {
    const last = parts.at(-1)
    if (last && isAlike(last, piece))
      parts[parts.length - 1] = {
        ...last,
        words: last.words + piece.words,
        from: [...last.from, ...piece.from],
      }
    else parts.push(piece)
  }
  return parts
}

const isAlike = (a: Piece, b: Piece) =>
  a.image === undefined &&
  b.image === undefined &&
  a.href === b.href &&
  (['bold', 'italic', 'struck'] as const).every((mark) => Boolean(a[mark]) === Boolean(b[mark]))

const plain = (words: string) =>
  joinLetters(words.normalize('NFC'))
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')

function markdownOf({ bold, italic, struck, href, image }: Piece, text: string): string {
  if (image !== undefined) return `![${escapeMarkdown(text.replace(/\s+/g, ' ').trim())}](${image})`
  const marks = [struck ? '~~' : '', italic ? '*' : '', bold ? '**' : ''].join('')
  const markdown = marked(text, marks)
  return href !== undefined && text.trim() !== '' ? `[${markdown}](${href})` : markdown
}

/** Addresses that a text of an entry may lead to as they are. */
export const isPlainAddress = (address: string) => /^https?:\/\/[^\s<>()]+$/.test(address)

/** Marks stand close to the words, else Markdown does not see them; words that begin or end with a sign stay plain. */
function marked(text: string, marks: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  const isWords = /^[\p{L}\p{N}](?:[\s\S]*[\p{L}\p{M}\p{N}])?$/u.test(words)
  const closing = [...(marks.match(/~~|\*+/g) ?? [])].reverse().join('')
  return isWords ? `${before}${marks}${escapeMarkdown(words)}${closing}${after}` : escapeMarkdown(text)
}

/** What Markdown or MDX would read as a sign stays a letter. */
export const escapeMarkdown = (text: string) =>
  text.replace(/[\\`*_[\]{}<>~|]/g, '\\$&').replace(/&(?=#|[A-Za-z])/g, '\\&')

/** What only means something at the start of a line. */
export const escapeStart = (markdown: string) =>
  markdown
    .replace(/^(?=(?:import|export)\b)/gm, ' ')
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+=](?=[\s-=]|$))/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2')
