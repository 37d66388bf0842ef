import { arabicDigits } from '../../entry/thai-digits.ts'
import type { Block, Item, Paragraph } from './blocks.ts'
import { bullet } from './file/numbering.ts'
import { escapeMarkdown, type Inline, joined } from './markdown.ts'

/** A paragraph of a list of Word, with the label that Word shows before it. */
export function numbered(
  inline: Inline,
  { label, level }: { label: string; level: number },
): Item | Paragraph {
  if (label === '') return { kind: 'paragraph', ...inline }
  const mark = label === bullet ? bullet : markOf(label)
  return mark === undefined
    ? labelled(inline, label, level)
    : { kind: 'item', mark, level, below: [], ...inline }
}

/** A number as Markdown writes one, if a label is one: `3.`. */
function markOf(label: string): string | undefined {
  const [, number] = /^\(?([\d๐-๙]{1,9})[.)]{0,2}$/.exec(label) ?? []
  return number === undefined ? undefined : `${Number(arabicDigits(number))}.`
}

/** Markdown knows no letters and no parts of numbers: they stand before the words. */
const labelled = ({ text, markdown, from }: Inline, label: string, level: number): Item => ({
  kind: 'item',
  mark: bullet,
  level,
  below: [],
  text: `${label} ${text}`,
  markdown: `${escapeMarkdown(label)} ${markdown}`,
  from,
})

/** A number, a dot or a tick that people type themselves; a sign of them that says nothing goes. */
const typedMark = /^\s*(?:\(?([\d๐-๙]{1,3})\\?[.)]|[-–•●▪◦·✓✔➢➤❖])\s+(?=\S)/u

/** A letter or the number of a part, which stays with the words. */
const typedLabel =
  /^\s*(?:\(?[\u0e01-\u0e2ea-z]\)|[\u0e01\u0e02\u0e04\u0e07\u0e09]\.|[\d\u0e50-\u0e59]{1,2}(?:\.[\d\u0e50-\u0e59]{1,2}){1,3}[.)]?)\s+(?=\S)/iu

const isTyped = ({ text }: Inline) => typedMark.test(text) || typedLabel.test(text)

/** The lines of one paragraph: items where people typed their marks, one paragraph else. */
export function itemsIn(lines: Inline[]): (Item | Paragraph)[] {
  const groups: Inline[][] = []
  const isList = lines.filter(isTyped).length > 1
  for (const line of lines) {
    const last = groups.at(-1)
    if (last && !(isList && isTyped(line))) last.push(line)
    else groups.push([line])
  }
  return groups.map((group) => itemOf(joined(group))).filter(({ markdown }) => markdown.trim() !== '')
}

function itemOf(inline: Inline): Item | Paragraph {
  const { text, markdown, from } = inline
  const mark = typedMark.exec(text)
  if (mark && typedMark.test(markdown)) {
    const [, number] = mark
    return {
      kind: 'item',
      mark: number === undefined ? bullet : `${Number(arabicDigits(number))}.`,
      level: 0,
      below: [],
      text: text.replace(typedMark, ''),
      markdown: markdown.replace(typedMark, ''),
      from,
    }
  }
  if (!typedLabel.test(text)) return { kind: 'paragraph', ...inline }
  return { kind: 'item', mark: bullet, level: 0, below: [], ...inline }
}

/** Items that stand deeper stand below the one before them. */
export function nested(blocks: Block[]): Block[] {
  const outer: Block[] = []
  for (const block of blocks) {
    const last = outer.at(-1)
    if (block.kind === 'item' && last?.kind === 'item' && block.level > last.level)
      last.below = nested([...last.below, block])
    else outer.push(block)
  }
  return outer
}
