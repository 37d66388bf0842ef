import type { Block, Paragraph } from './blocks.ts'
import type { WordField } from './fields.ts'
import type { Inline } from './markdown.ts'
import { headingNamed, type Named, nearlyNamed } from './names.ts'
import type { PaperNames } from './recognise.ts'

/** A block that says what follows. */
export interface Opening {
  /** The section or fact that follows; nothing where a table of the template does, which tells so itself. */
  to: string | WordField | undefined
  /** The words that said so. */
  told: string
  /** Whether they are a name and nothing else, to the letter. */
  sure: boolean
  /** What stands on the same line. */
  rest: Paragraph[]
}

/**
 * What a block opens, if it opens anything: a heading by its style, or a line that holds a name of the template and
 * nothing else, or such a name with a colon. Inside a section a line names a fact only where it is a heading.
 */
export function opens(
  block: Exclude<Block, { kind: 'table' | 'aside' }>,
  paper: PaperNames,
  inSection: boolean,
): Opening | undefined {
  const { text: told } = block
  const { sections, factNamed, isListName } = paper
  const opening = (to: Opening['to'], sure: boolean) => ({ to, told, sure, rest: [] })
  const isHeading = block.kind === 'heading' || isHeadingLine(block)
  const section = headingNamed(told, sections)
  if (section !== undefined) return opening(section, isNameAlone(told, sections))
  const near = isHeading ? nearlyNamed(told, sections) : undefined
  if (near !== undefined) return opening(near, false)
  const fact = isHeading || !inSection ? factNamed(told) : undefined
  if (fact) return opening(fact, !told.includes('('))
  if (isListName(told)) return opening(undefined, true)
  if (block.kind === 'heading') return undefined
  return labelled(block, paper, inSection) ?? (inSection ? undefined : spaced(block, paper))
}

/** A line in bold letters from end to end, as people make headings without a style. */
export const isHeadingLine = ({ markdown }: Pick<Inline, 'markdown'>): boolean =>
  /^\*\*[^*]+\*\*$/.test(markdown.trim())

/** A name may stand there in both languages; any other words behind it are the writer's. */
const isNameAlone = (text: string, sections: Named) =>
  text.split(/[·(]/).every((part) => headingNamed(part, sections) !== undefined)

/** “ปัญหาที่พบ: …”: the name and what belongs to it on one line. */
function labelled(
  { text, markdown, from }: Inline,
  { sections, factNamed }: PaperNames,
  inSection: boolean,
): Opening | undefined {
  const [, label, value = ''] = /^([^:：\n]{2,80})[:：]\s*(\S[\s\S]*)$/.exec(text) ?? []
  if (label === undefined) return undefined
  const to = headingNamed(label, sections) ?? (inSection ? undefined : factNamed(label))
  if (to === undefined) return undefined
  const rest: Paragraph = { kind: 'paragraph', text: value, markdown: behindColon(markdown), from }
  return { to, told: label, sure: true, rest: [rest] }
}

/** “เรื่อง  …” of an official memo: such papers put a space behind the name of what follows. */
function spaced({ text, markdown, from }: Inline, { factNamed }: PaperNames): Opening | undefined {
  const [, label = '', value = ''] = /^\s*(\S{2,40})\s+(\S[\s\S]*)$/.exec(text) ?? []
  const to = value === '' ? undefined : factNamed(label)
  if (to?.path !== 'title' && to?.kind !== 'places') return undefined
  const words = markdown.slice(markdown.indexOf(label) + label.length).replace(/^\W*\s+/, '')
  return { to, told: label, sure: true, rest: [{ kind: 'paragraph', text: value, markdown: words, from }] }
}

/** Bold letters that began before the colon would stay open. */
function behindColon(markdown: string): string {
  const rest = markdown.replace(/^[^:：]*[:：]\s*/, '')
  return (rest.match(/\*\*/g)?.length ?? 0) % 2 === 1 ? rest.replace(/\s*\*\*\s*/, ' ').trim() : rest
}
