import { expect, test } from 'vitest'
import { freshTexts } from '../../../src/node/build/fresh-texts.ts'

const page = (...parts: string[]) =>
  Buffer.from(`<body>${parts.map((part) => `<p>${part}</p>`).join('')}</body>`)
const json = (...texts: string[]) => Buffer.from(JSON.stringify(texts))

test('what stands on two pages is given once, whatever file it stands in', () => {
  const textsOf = freshTexts(() => [])
  expect(textsOf('a/index.html', page('หนึ่ง', 'สอง'))).toEqual(['หนึ่ง', 'สอง'])
  expect(textsOf('b/index.html', page('สอง', 'สาม'))).toEqual(['สาม'])
  expect(textsOf('c.json', json('หนึ่ง', 'สี่', '<p>สี่</p><p>ห้า</p>'))).toEqual(['สี่', 'ห้า'])
  expect(textsOf('d.csv', Buffer.from('สี่,หก\r\nสี่,หก\r\n'))).toEqual(['หก'])
})

test('a piece that one kind of file holds is still taken apart in another', () => {
  const textsOf = freshTexts(() => [])
  expect(textsOf('a.json', json('ก,ข'))).toEqual(['ก,ข'])
  expect(textsOf('b.csv', Buffer.from('ก,ข'))).toEqual(['ก', 'ข'])
})

test('a line of a source is not given, with its marks of sources or without, but any other is', () => {
  const textsOf = freshTexts(() => ['summary: มีผลแล้ว\n\n- ช่วยคน **สามคน**\n\n| หนึ่ง | สอง |\n'])
  expect(textsOf('a/index.html', page('มีผลแล้ว', 'ช่วยคน <b>สามคน</b><sup>[2]</sup>', 'สอง'))).toEqual([])
  expect(textsOf('b/index.html', page('ช่วยคน สี่คน', 'มีผลแล้ว @somchai', 'ช่วย'))).toEqual([
    'ช่วยคน สี่คน',
    'มีผลแล้ว @somchai',
    'ช่วย',
  ])
})

test('lines of a text are told apart, unless a number may go on in the next', () => {
  const textsOf = freshTexts(() => [])
  expect(textsOf('a.json', json('หนึ่ง\nสอง\nโทร 081-234\n5678'))).toEqual(['หนึ่ง', 'สอง', 'โทร 081-234\n5678'])
})
