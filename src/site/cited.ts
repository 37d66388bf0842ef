import type { LawCard } from '../entry/law.ts'
import type { Tool } from '../entry/tool.ts'
import type { Cited } from '../export/citations.ts'
import type { Practice } from './model.ts'
import { plainWords } from './parts.ts'
import { type Site, siteIn } from './site.ts'

/**
 * The name under which an entry was first published. What other programs know it by (Atom ids, citation keys, files of
 * cards) stays with it when the entry moves.
 */
export const firstName = ({ id, formerIds }: Pick<Practice, 'id' | 'formerIds'>) => formerIds[0] ?? id

/** The whole address of a practice, for other sites and for paper. */
export const pageUrl = ({ url }: Site, { id }: Practice) => url('practice', { id })

/** The address to hand on: the short link, which leads to the reader's language; a draft may have none yet. */
export const handedOn = ({ library, url }: Site, practice: Practice) =>
  practice.code ? url('shortLink', { code: practice.code }) : pageUrl(siteIn(library, 'th'), practice)

/** The short link that says which version one means; nothing where there is no short link. */
export const pinnedAddress = ({ url }: Site, { code, hash }: Practice) =>
  code && hash ? `${url('shortLink', { code })}?v=${hash}` : undefined

/** A practice as reference lists name it. The library is its author: it wrote the text from public sources; the office to ask did not. */
export function citedIn(site: Site, practice: Practice): Cited {
  const { title, summary, locale: language } = practice.text[site.locale]
  return {
    key: site.locale === 'th' ? firstName(practice) : `${firstName(practice)}-${site.locale}`,
    language,
    title,
    author: site.t('site.name'),
    changedOn: practice.changedOn,
    url: handedOn(site, practice),
    summary,
  }
}

/** A card of law or a tool, as far as reference lists name it. */
export type Card = Pick<LawCard, 'id' | 'label'> &
  Partial<Pick<Tool, 'use' | 'reviewedOn'> & Pick<LawCard, 'says'>>

/** A card of law or a tool as reference lists name it. */
export const citedCard = (site: Site, kind: 'law' | 'tool', card: Card): Cited => ({
  key: `${kind}-${card.id}${site.locale === 'th' ? '' : `-${site.locale}`}`,
  language: site.locale,
  title: site.say(card.label),
  author: site.t('site.name'),
  changedOn: card.reviewedOn,
  url: site.url(kind, { id: card.id }),
  summary: plainWords(site, card.says ?? card.use ?? card.label),
})

/** What can be cited: a draft is not out yet, a withdrawn entry once was. */
export const isCitable = ({ status }: Practice) => status !== 'draft'
