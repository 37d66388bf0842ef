import { xml } from './xml.ts'

/** A page that search engines may list, with the same page in each language. */
export interface ListedPage {
  url: string
  alternates: { language: string; url: string }[]
  lastmod?: string
}

/** What a built page says of itself in its head; nothing where it is not to be listed, or stands for another address. */
export function listedPage(head: string, url: string): ListedPage | undefined {
  const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(head) ?? []
  if (canonical !== url || head.includes('<meta name="robots" content="noindex"')) return undefined
  const alternates = [...head.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)]
  const [, lastmod] = /"dateModified":"(\d{4}-\d\d-\d\d)"/.exec(head) ?? []
  return {
    url,
    alternates: alternates.map(([, language = '', other = '']) => ({ language, url: other })),
    ...(lastmod && { lastmod }),
  }
}

/** A sitemap (sitemaps.org 0.9) that names each page's other languages. */
export const sitemap = (pages: readonly ListedPage[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map(page).join('')}</urlset>
`

function page({ url, alternates, lastmod }: ListedPage): string {
  const links = alternates.map(
    (other) => `<xhtml:link rel="alternate" hreflang="${xml(other.language)}" href="${xml(other.url)}"/>`,
  )
  return `<url><loc>${xml(url)}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}${links.join('')}</url>\n`
}
