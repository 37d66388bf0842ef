import { siteUrl } from '../../lib/read/site-url.ts'
import { type Locale, pathTo } from '../locale.ts'

const site = siteUrl()

/** The whole address of a page or file of this site, for readers that are elsewhere. */
export const absolute = (page: string, locale: Locale = 'th') => new URL(pathTo(locale, page), site).href

/** The address of a page in each language. */
export const inBoth = (page: string) => ({ th: absolute(page), en: absolute(page, 'en') })
