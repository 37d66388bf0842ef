import { strFromU8, unzipSync } from 'fflate'
import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { type Book, epub } from '../../src/export/epub/epub.ts'
import { toXhtml } from '../../src/export/epub/xhtml.ts'

const chapter = { title: 'A & B', below: [] }
const book: Book = {
  identifier: 'https://library.example.go.th/en/',
  locale: 'en',
  title: 'Practices <all>',
  description: 'What was done',
  publisher: 'The library',
  day: '2026-11-23',
  cover: new Uint8Array([1]),
  chapters: [
    {
      ...chapter,
      id: 'one',
      body: '<p>Read <a href="two.xhtml">two</a><br></p>',
      below: [{ ...chapter, id: 'two', lang: 'th', body: '<img src="images/a.png" alt="" loading="lazy">' }],
    },
  ],
  images: { 'images/a.png': new Uint8Array([2]) },
  style: 'p {}',
  words: { cover: 'Cover', contents: 'Contents' },
}
const files = unzipSync(epub(book))
const text = (path: string) => strFromU8(files[path] ?? new Uint8Array())

test('the same book has the same bytes, and begins with its kind, not compressed', () => {
  const bytes = epub(book)
  expect(epub(book)).toEqual(bytes)
  expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
})

test('every part is XML, and the package names each of them', () => {
  const parts = Object.keys(files).filter((path) => /\.(?:xhtml|opf|xml)$/.test(path))
  for (const path of parts) XmlDocument.fromString(text(path)).dispose()
  const named = [...text('book/package.opf').matchAll(/<item [^>]*href="([^"]+)"/g)].map(
    ([, href]) => `book/${href}`,
  )
  const inBook = Object.keys(files).filter((path) => path.startsWith('book/') && path !== 'book/package.opf')
  expect(named.toSorted()).toEqual(inBook.toSorted())
  const read = [...text('book/package.opf').matchAll(/idref="([^"]+)"/g)].map(([, id]) => id)
  expect(read).toEqual(['cover', 'nav', 'page-one', 'page-two'])
})

test('the contents lead to every chapter, in its place and language', () => {
  const nav = text('book/nav.xhtml')
  expect(nav).toContain(
    '<a href="one.xhtml">A &amp; B</a><ol><li><a href="two.xhtml" lang="th" xml:lang="th">',
  )
  expect(text('book/two.xhtml')).toContain(
    '<h1 lang="th" xml:lang="th">A &amp; B</h1><img src="images/a.png" alt=""/>',
  )
})

test.each([
  ['<p>a<br>b</p>', '<p>a<br/>b</p>'],
  ['<input type="checkbox" disabled>', '<input type="checkbox" disabled=""/>'],
  ['<p lang="th">&amp; &#x3C;</p>', '<p lang="th" xml:lang="th">&amp; &#x3C;</p>'],
  ['<pre><code>a\n  b</code></pre>', '<pre><code>a\n  b</code></pre>'],
])('%s as XML', (html, xhtml) => {
  expect(toXhtml(html)).toBe(xhtml)
})
