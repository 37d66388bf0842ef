import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { told } from '../../../src/node/content.ts'
import { type BuiltSite, siteToHandOn } from '../../../src/node/edition/built-site.ts'
import { diskPage } from '../../../src/node/edition/disk-page.ts'

function builtSite(address: string): BuiltSite {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  for (const file of ['index.html', 'a/index.html', 'a/b/index.html', 'a/table.csv', 'feed.atom']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `<link rel="canonical" href="${address}">`)
  }
  return { folder, address: new URL(address) }
}

const site = builtSite('https://library.example.go.th/kb/')
const onDisk = (html: string) =>
  diskPage(site, 'a/index.html', html, { scripts: [], note: (latest) => `LATEST ${latest}` })

test.each([
  ['<a href="/kb/">x</a>', '<a href="../index.html">x</a>', ['index.html']],
  ['<a href="/kb/a/b/?q=1#c">x</a>', '<a href="b/index.html?q=1#c">x</a>', ['a/b/index.html']],
  ['<a href="/kb/a/table.csv">x</a>', '<a href="table.csv">x</a>', ['a/table.csv']],
  ['<form action="/kb/a/"></form>', '<form action="index.html"></form>', ['a/index.html']],
  ['<p data-page="/kb/a/b/"></p>', '<p data-page="b/"></p>', ['a/b/index.html']],
  ['<a href="#c">x</a>', '<a href="#c">x</a>', []],
  ['<a href="tel:1300">x</a>', '<a href="tel:1300">x</a>', []],
  ['<a href="/kb/gone/">x</a>', '<a href="https://library.example.go.th/kb/gone/">x</a>', []],
  ['<a href="/kb/feed.atom">x</a>', '<a href="https://library.example.go.th/kb/feed.atom">x</a>', []],
  [
    '<noscript><a href="/kb/">x</a></noscript>',
    '<noscript><a href="../index.html">x</a></noscript>',
    ['index.html'],
  ],
  [
    '<script type="module" src="/kb/a/table.csv"></script>',
    '<script src="table.csv" defer></script>',
    ['a/table.csv'],
  ],
  [
    '<script type="application/json">{"base":"/kb/","words":"a / b"}</script>',
    '<script type="application/json">{"base":"../","words":"a / b"}</script>',
    [],
  ],
  ['<meta property="og:title" content="x">', '', []],
])('%s', (html, expected, needs) => {
  const { html: made, needs: found } = onDisk(html)
  expect(made.replaceAll('defer=""', 'defer')).toBe(expected)
  expect(found).toEqual(needs)
})

test('a footer says where the latest is', () => {
  expect(onDisk('<footer class="site-footer"></footer>').html).toContain(
    'LATEST https://library.example.go.th/kb/a/',
  )
})

test('a site that was built for this machine only is not handed on', () => {
  expect(siteToHandOn(site.folder).address).toEqual(site.address)
  const local = builtSite('http://localhost:4321/')
  expect(() => siteToHandOn(local.folder, {})).toThrow(told('build.localOnly', {}, '\n'))
  expect(siteToHandOn(local.folder, { SITE_URL: 'http://localhost:4321' }).address).toEqual(local.address)
})
