import { siteUrl } from '../../lib/read/site-url.ts'
import { type Locale, pathTo } from '../locale.ts'

const { origin } = new URL(siteUrl())

/** The whole address of a page or file of this site, for readers that are elsewhere. */
export const absolute = (page: string, locale: Locale = 'th') => origin + pathTo(locale, page)

/** The address of a page in each language. */
export const inBoth = (page: string) => ({ th: absolute(page), en: absolute(page, 'en') })
