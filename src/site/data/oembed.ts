import { embedCode } from '../../export/embed-code.ts'
import { embedHeight } from '../embed-card.ts'
import type { Practice } from '../model.ts'
import type { Site } from '../site.ts'

/** How wide the card is where a page has room, in pixels; on narrower ones it takes what there is. */
const WIDTH = 600

/** The card of an entry as programs of other sites ask for it, who then show it in place of a link (oEmbed 1.0, oembed.com, "rich"). */
export function oembed(site: Site, practice: Practice) {
  const { t, url, library, locale } = site
  const { title } = practice.text[locale]
  const height = embedHeight(site, practice)
  return {
    version: '1.0',
    type: 'rich',
    provider_name: t('site.name'),
    provider_url: url('home'),
    title,
    html: embedCode(url('embed', { code: practice.code ?? '' }), title, height),
    width: WIDTH,
    height,
    thumbnail_url: `${library.origin}${library.base}cards/${practice.card[locale]}.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  }
}
