import type { Block, Paragraph } from './blocks.ts'
import type { Field } from './fields.ts'
import type { Named } from './names.ts'
import { fieldNamed, isListName, sectionNamed, sectionNearly } from './recognise.ts'

/** A block that says what follows. */
export interface Opening {
  /** The section or fact that follows; nothing where a table of the template does, which tells so itself. */
  to: string | Field | undefined
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
  block: Exclude<Block, { kind: 'table' }>,
  sections: Named,
  inSection: boolean,
): Opening | undefined {
  const { text } = block
  const isHeading = block.kind === 'heading' || isBold(block.markdown)
  const named = sectionNamed(text, sections)
  if (named !== undefined) return { to: named, told: text, sure: isNameAlone(text, sections), rest: [] }
  const near = isHeading ? sectionNearly(text, sections) : undefined
  if (near !== undefined) return { to: near, told: text, sure: false, rest: [] }
  const field = isHeading || !inSection ? fieldNamed(text) : undefined
  if (field) return { to: field, told: text, sure: !text.includes('('), rest: [] }
  if (isListName(text)) return { to: undefined, told: text, sure: true, rest: [] }
  return block.kind === 'heading' ? undefined : labelled(block, sections, inSection)
}

/** A name may stand there in both languages; any other words behind it are the writer's. */
const isNameAlone = (text: string, sections: Named) =>
  text.split(/[·(]/).every((part) => sectionNamed(part, sections) !== undefined)

const isBold = (markdown: string) => /^\*\*[^*]+\*\*$/.test(markdown.trim())

/** “ปัญหาที่พบ: …”: the name and what belongs to it on one line. */
function labelled(
  { text, markdown }: Block & Inline,
  sections: Named,
  inSection: boolean,
): Opening | undefined {
  const [, label, value = ''] = /^([^:：\n]{2,80})[:：]\s*(\S[\s\S]*)$/.exec(text) ?? []
  if (label === undefined) return undefined
  const to = sectionNamed(label, sections) ?? (inSection ? undefined : fieldNamed(label))
  if (to === undefined) return undefined
  return {
    to,
    told: label,
    sure: true,
    rest: [{ kind: 'paragraph', text: value, markdown: behindColon(markdown) }],
  }
}

interface Inline {
  text: string
  markdown: string
}

/** Bold letters that began before the colon would stay open. */
function behindColon(markdown: string): string {
  const rest = markdown.replace(/^[^:：]*[:：]\s*/, '')
  return (rest.match(/\*\*/g)?.length ?? 0) % 2 === 1 ? rest.replace(/\s*\*\*\s*/, ' ').trim() : rest
}
