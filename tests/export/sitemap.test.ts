import { expect, test } from 'vitest'
import { sitemap } from '../../src/export/sitemap.ts'

test('addresses are escaped, and the day stands where there is one', () => {
  expect(sitemap([{ url: 'https://example.org/?a&b', alternates: [], lastmod: '2026-11-23' }])).toContain(
    '<url><loc>https://example.org/?a&amp;b</loc><lastmod>2026-11-23</lastmod></url>',
  )
})
