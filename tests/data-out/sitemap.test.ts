import { expect, test } from 'vitest'
import { listedPage, sitemap } from '../../src/lib/data-out/sitemap.ts'

const url = 'https://example.org/en/stages/'
const html = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`
const canonical = `<link rel="canonical" href="${url}">`

test('a page that names itself is listed, with its languages', () => {
  const alternate = '<link rel="alternate" hreflang="th" href="https://example.org/stages/">'
  expect(listedPage(html(canonical + alternate), url)).toEqual({
    url,
    alternates: [{ language: 'th', url: 'https://example.org/stages/' }],
  })
})

test.each([
  ['names no address', ''],
  ['stands for another address', canonical.replace('stages', 'provinces')],
  ['asks not to be listed', `<meta name="robots" content="noindex">${canonical}`],
  ['only shows such a link in its text', `</head><body>${canonical}`],
])('a page that %s is not', (_, head) => {
  expect(listedPage(html(head), url)).toBeUndefined()
})

test('addresses are escaped, and the day stands where there is one', () => {
  expect(sitemap([{ url: 'https://example.org/?a&b', alternates: [], lastmod: '2026-11-23' }])).toContain(
    '<url><loc>https://example.org/?a&amp;b</loc><lastmod>2026-11-23</lastmod></url>',
  )
})
