import type { ListedPage } from '../export/sitemap.ts'
import type { Library } from './library.ts'
import { allAddresses, locales } from './routes.ts'
import { siteIn } from './site.ts'

/** The pages that search engines may list, by their addresses, each with the same page in each language. */
export function listedPages(library: Library): ListedPage[] {
  const urlIn = (locale: (typeof locales)[number], page: string) =>
    library.origin + siteIn(library, locale).at(page)
  return allAddresses(library)
    .filter(({ route, unlisted }) => route.kind === 'page' && !unlisted)
    .sort((a, b) => (`${a.path}index.html` < `${b.path}index.html` ? -1 : 1))
    .map(({ page, locale, lastmod }) => ({
      url: urlIn(locale, page),
      alternates: locales.map((language) => ({ language, url: urlIn(language, page) })),
      ...(lastmod && { lastmod }),
    }))
}
