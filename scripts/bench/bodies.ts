import type { Vocabulary } from '../../src/lib/schema/vocabulary.ts'
import { type Drawer, prose } from './words.ts'

/** What a synthetic entry is drawn from. */
export interface Drawn {
  number: number
  words: Record<'th' | 'en', string[]>
  vocabulary: Vocabulary
  drawer: Drawer
  /** Keys of the entry's sources. */
  sources: string[]
}

/** The text of an entry: every section of the template, with a list, a table, a footnote and each component. */
export function body(drawn: Drawn, locale: 'th' | 'en', kind: string): string {
  const { sections } = drawn.vocabulary
  const write = writer(drawn, locale)
  const kept = sections.filter(({ id }) => id !== 'lesson' || kind === 'lesson')
  const share = Math.floor(textWords / kept.length)
  const texts = kept.map(({ id, label }) => `## ${label[locale]}\n\n${section(id, share, write)}\n`)
  return `${texts.join('\n')}\n[^1]: ${write.prose(footnoteWords)}\n`
}

/** Words of a whole text, the footnote besides. */
const textWords = 590
const footnoteWords = 10

type Writer = ReturnType<typeof writer>

function writer({ words, vocabulary, drawer, sources }: Drawn, locale: 'th' | 'en') {
  const write = (count: number) => prose(words[locale], count, drawer, locale)
  const [term] = drawer.some(vocabulary.glossary, 1)
  return {
    prose: write,
    /** So many pieces of so many words together. */
    pieces: (count: number, total: number) =>
      Array.from({ length: count }, (_, index) => write(Math.floor((total + index) / count))),
    cite: `<Cite source="${sources[drawer.upTo(sources.length)]}" />`,
    term: term ? `<Term id="${term.id}">${term.label[locale]}</Term>` : '',
  }
}

/** The sections differ as real ones do: steps, figures, a warning, plain paragraphs. */
function section(id: string, count: number, { prose, pieces, cite, term }: Writer): string {
  if (id === 'action')
    return pieces(5, count)
      .map((text, index) => `${index + 1}. ${text}${index === 0 ? cite : ''}`)
      .join('\n')
  if (id === 'results') return `${prose(count - 24)}${cite}[^1]\n\n${table(pieces(6, 24))}`
  if (id === 'do-no-harm')
    return `${prose(count - 20)}\n\n<Callout type="caution" title="${prose(5)}">\n${prose(15)}\n</Callout>`
  if (id === 'repeat' || id === 'limits')
    return pieces(3, count)
      .map((text) => `- ${text}`)
      .join('\n')
  if (id === 'problem') return `${prose(count)} ${term} **${prose(3)}**`
  return pieces(2, count).join('\n\n')
}

function table([first, second, ...rest]: string[]): string {
  const row = (...cells: (string | undefined)[]) => `| ${cells.join(' | ')} |`
  return [row(first, second), row('---', '---'), row(rest[0], rest[1]), row(rest[2], rest[3])].join('\n')
}
