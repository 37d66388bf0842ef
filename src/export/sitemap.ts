import { xml } from './xml.ts'

/** A page that search engines may list, with the same page in each language. */
export interface ListedPage {
  url: string
  alternates: { language: string; url: string }[]
  lastmod?: string
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
