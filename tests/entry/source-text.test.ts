import { expect, test } from 'vitest'
import { locate, locateKey, type Path, sourceText } from '../../src/entry/source-text.ts'

const source = sourceText(
  'th.mdx',
  `---
title: น้ำ
empty:
results:
  - measure: ก
    source: A
  - { measure: ข, after: 2 }
sources: [A, B]
---
`,
)
const at = (line: number, column: number, endColumn: number) => ({ line, column, endLine: line, endColumn })

test.each<[Path, ReturnType<typeof at>]>([
  [['title'], at(2, 8, 11)],
  [['empty'], at(3, 1, 6)],
  [['results'], at(4, 1, 8)],
  [['results', 0, 'source'], at(6, 13, 14)],
  [['results', 0, 'after'], at(5, 5, 12)],
  [['results', 1, 'after'], at(7, 26, 27)],
  [['sources', 1], at(8, 14, 15)],
  [['owner'], at(1, 1, 4)],
  [['title', 'inside'], at(2, 1, 6)],
])('%j', (path, place) => {
  expect(locate(source, path)).toEqual(place)
})

test('the name of a field, and the nearest place where there is none', () => {
  expect(locateKey(source, ['results', 1, 'measure'])).toEqual(at(7, 7, 14))
  expect(locateKey(source, ['results', 0, 'nothing'])).toEqual(at(5, 5, 12))
  expect(locateKey(sourceText('th.mdx', 'no facts'), ['title'])).toEqual(at(1, 1, 4))
})
