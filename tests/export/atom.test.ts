import { expect, test } from 'vitest'
import { atom, type FeedEntry } from '../../src/export/atom.ts'

const head = {
  self: 'https://example.org/feed.atom',
  page: 'https://example.org/',
  title: 'ทดสอบ <&>',
  author: 'คลัง',
  language: 'th' as const,
}
const entry = (id: string, day: string): FeedEntry => ({
  id: `https://example.org/practices/${id}/`,
  url: `https://example.org/practices/${id}/`,
  title: 'ก & ข',
  summary: '"ผล" < 5',
  language: 'th',
  day,
  history: `https://example.org/practices/${id}/?v=abcdefgh#history`,
})
const ids = (feed: string) => [...feed.matchAll(/<id>.*practices\/(.*)\/<\/id>/g)].map(([, id]) => id)

test('what changed last comes first, and says when the feed changed', () => {
  const feed = atom(head, [entry('a', '2026-01-01'), entry('b', '2026-03-01'), entry('c', '2026-03-01')])
  expect(ids(feed)).toEqual(['b', 'c', 'a'])
  const turned = atom(head, [entry('c', '2026-03-01'), entry('a', '2026-01-01'), entry('b', '2026-03-01')])
  expect(turned).toBe(feed)
  expect(feed.match(/<updated>.*?<\/updated>/)?.[0]).toBe('<updated>2026-03-01T00:00:00+07:00</updated>')
})

test('an empty feed has a day too', () => {
  expect(atom(head, [])).toContain('<updated>2022-01-01T00:00:00+07:00</updated>')
})

test('an entry links to its history, with the version that the feed knew', () => {
  expect(atom(head, [entry('a', '2026-01-01')])).toContain(
    '<link rel="version-history" type="text/html" href="https://example.org/practices/a/?v=abcdefgh#history"/>',
  )
})

test('an entry that moved is the one that readers know', () => {
  const feed = atom(head, [{ ...entry('a', '2026-01-01'), url: 'https://example.org/practices/moved/' }])
  expect(ids(feed)).toEqual(['a'])
  expect(feed).toContain(
    '<link rel="alternate" type="text/html" href="https://example.org/practices/moved/"/>',
  )
})

test('words are text, never markup', () => {
  const feed = atom(head, [entry('a', '2026-01-01')])
  expect(feed).toContain('<title>ทดสอบ &lt;&amp;&gt;</title>')
  expect(feed).toContain('<summary>&quot;ผล&quot; &lt; 5</summary>')
})

test('a feed holds every entry, the newest first', () => {
  const many = Array.from({ length: 60 }, (_, index) => entry(`e${index}`, `20${10 + index}-01-01`))
  expect(ids(atom(head, many))).toEqual(Array.from({ length: 60 }, (_, index) => `e${59 - index}`))
})
