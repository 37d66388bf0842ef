import { expect, test } from 'vitest'
import { listedPage, sitemap } from '../../src/lib/data-out/sitemap.ts'

const url = 'https://example.org/en/stages/'
const canonical = `<link rel="canonical" href="${url}">`

test('a page that names itself is listed, with its languages', () => {
  const alternate = '<link rel="alternate" hreflang="th" href="https://example.org/stages/">'
  expect(listedPage(canonical + alternate, url)).toEqual({
    url,
    alternates: [{ language: 'th', url: 'https://example.org/stages/' }],
  })
})

test('the day on which an entry was last read comes from its data for search engines', () => {
  const data = '<script type="application/ld+json">{"name":"…","dateModified":"2026-11-23"}</script>'
  expect(listedPage(canonical + data, url)).toMatchObject({ lastmod: '2026-11-23' })
})

test.each([
  ['names no address', ''],
  ['stands for another address', canonical.replace('stages', 'provinces')],
  ['asks not to be listed', `<meta name="robots" content="noindex">${canonical}`],
])('a page that %s is not', (_, head) => {
  expect(listedPage(head, url)).toBeUndefined()
})

test('addresses are escaped, and the day stands where there is one', () => {
  expect(sitemap([{ url: 'https://example.org/?a&b', alternates: [], lastmod: '2026-11-23' }])).toContain(
    '<url><loc>https://example.org/?a&amp;b</loc><lastmod>2026-11-23</lastmod></url>',
  )
})
