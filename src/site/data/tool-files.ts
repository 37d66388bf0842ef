import type { Bilingual } from '../../entry/formats.ts'
import { isTicked, type Tool } from '../../entry/tool.ts'
import type { Linked, ToolSheet } from '../../export/tool-docx.ts'
import { partsOf } from '../parts.ts'
import type { Site } from '../site.ts'
import { readingOf, sourceNote } from '../tool.ts'

/** A tool as its sheet of paper shows it; what it names leads to its page. */
export function toolSheet(site: Site, tool: Tool): ToolSheet {
  const { t, say, date, url } = site
  const { id, label, kind, use, items, limits, sources, reviewedOn } = tool
  const reading = readingOf(site, tool)
  return {
    title: say(label),
    lead: [
      [t(`tools.kind.${kind}`), use && say(use)].filter(Boolean).join(': '),
      ...(reading ? [reading] : []),
    ],
    ticked: isTicked(tool),
    items: items.map((item) => ({ words: linked(site, item.text), mark: markOf(site, tool, item) })),
    limits: { heading: t('tools.limits'), words: linked(site, limits) },
    sources: {
      heading: t('tools.sources'),
      lines: sources.map((source) => [
        source.url ? { text: source.title, url: source.url } : source.title,
        ` · ${sourceNote(site, source)}`,
      ]),
    },
    foot: [
      `${t('share.latest')} ${url('tool', { id })}`,
      `${t('site.fullName')} · ${t('shown.reviewedOn')} ${date(reviewedOn)}`,
    ],
  }
}

const linked = (site: Site, words: Bilingual): Linked =>
  partsOf(site, words).flatMap((part) =>
    typeof part === 'string'
      ? [part]
      : ['“', { text: part.label, url: site.url(part.route, { id: part.id }) }, '”'],
  )

/** Whose advice an item is, and the numbers of what it rests on. */
function markOf({ t }: Site, { sources }: Tool, { own, sources: keys }: Tool['items'][number]): string {
  const numbers = keys.map((key) => `[${sources.findIndex((source) => source.key === key) + 1}]`).join('')
  return own ? `${t(own === 'all' ? 'tools.own' : 'tools.ownPart')} · ${numbers}` : numbers
}
