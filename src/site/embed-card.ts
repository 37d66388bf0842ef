import { pinnedAddress } from './cited.ts'
import type { Practice } from './model.ts'
import { placeNames } from './places.ts'
import type { Site } from './site.ts'
import { chainInWords } from './strength.ts'

/** What the card of an entry says that other sites show in a frame. */
export function embedCard(site: Site, practice: Practice) {
  const { t, date, locale } = site
  const { withdrawn, reviewedOn, kind } = practice
  const { title, summary } = practice.text[locale]
  const pinned = pinnedAddress(site, practice)
  return {
    kind: `${withdrawn ? t('practice.withdrawn') : t(`shown.kind.${kind}`)} · ${placeNames(site, practice)}`,
    title,
    result: withdrawn ? t('practice.withdrawnNotice', { reason: withdrawn.reason }) : summary,
    chain: withdrawn ? '' : chainInWords(site, practice),
    site: [t('site.name'), reviewedOn && `${t('shown.reviewedOn')} ${date(reviewedOn)}`]
      .filter(Boolean)
      .join(' · '),
    link: t('share.readFull'),
    pinned: pinned?.replace(/^https?:\/\//, '') ?? '',
  }
}

/** How tall that card is at most, in pixels, on a phone of 320: a frame cannot ask its page, and no host runs a script for it. */
export function embedHeight(site: Site, practice: Practice): number {
  const { kind, title, result, chain, link, site: from, pinned } = embedCard(site, practice)
  const small = [kind, chain, from, pinned].filter(Boolean).map((words) => tall(words, 0.875, 1.6) + 4)
  const large = [tall(title, 1.25, 1.5) + 38, tall(result, 1, 1.6) + 38, tall(link, 1, 1.6) + 20]
  const height = [edges, ...small, ...large].reduce((sum, one) => sum + one)
  return Math.ceil(height / 20) * 20
}

/** Above and below the words, in pixels, with room for letters of another font. */
const edges = 60

/**
 * How wide lines are at 320, and how wide a letter is on average with what stays free at the end of a line, in its own size: Thai names
 * are held together, so lines break early.
 */
const [lineWidth, letterWidth] = [264, 0.8]

const letters = new Intl.Segmenter('th', { granularity: 'grapheme' })

/** Words broken into lines, of letters as large as `rem` says. */
function tall(words: string, rem: number, lineHeight: number): number {
  const width = [...letters.segment(words)].length * letterWidth * rem * 16
  return Math.ceil(width / lineWidth) * lineHeight * rem * 16
}
