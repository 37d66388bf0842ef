import { Bilingual } from '../../entry/formats.ts'
import { LawFile, ToolsFile } from '../../export/schema.ts'
import type { Library } from '../library.ts'
import { plainWords } from '../parts.ts'
import { siteIn } from '../site.ts'
import { headOf } from './practices.ts'

/** The file of all cards of law, and of what they are about. */
export const lawFile = (library: Library): LawFile =>
  LawFile.parse({
    ...fileHead(library),
    instruments: library.vocabulary.instruments,
    law: library.vocabulary.law.map((card) => ({
      ...spelled(library, card),
      url: inBoth(library, 'law', card.id),
    })),
  })

/** The file of all tools. */
export const toolsFile = (library: Library): ToolsFile =>
  ToolsFile.parse({
    ...fileHead(library),
    tools: library.vocabulary.tools.map((tool) => ({
      ...spelled(library, tool),
      url: inBoth(library, 'tool', tool.id),
      word: inBoth(library, 'toolWord', tool.id),
    })),
  })

function fileHead(library: Library) {
  const site = siteIn(library, 'th')
  return { ...headOf(site), site: site.url('home') }
}

const inBoth = (library: Library, name: 'law' | 'tool' | 'toolWord', id: string) => ({
  th: siteIn(library, 'th').url(name, { id }),
  en: siteIn(library, 'en').url(name, { id }),
})

/** A card, in whose words stands by its name what they cite by its id. */
const spelled = (library: Library, card: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(card).map(([name, value]) => [name, inWords(library, value)]))

function inWords(library: Library, value: unknown): unknown {
  const { data: words } = Bilingual.safeParse(value)
  if (words)
    return { th: plainWords(siteIn(library, 'th'), words), en: plainWords(siteIn(library, 'en'), words) }
  if (Array.isArray(value)) return value.map((one) => inWords(library, one))
  return typeof value === 'object' && value !== null ? spelled(library, value) : value
}
