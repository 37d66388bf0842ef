import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { embedCode } from '../../src/export/embed-code.ts'

test('a title with signs of HTML stays a title', () => {
  const title = 'น้ำ & "ที่นั่น" <i>1</i>'
  const frame = parse(embedCode('https://example.org/embed/abcde/', title, 640)).querySelector('iframe')
  expect(frame?.getAttribute('title')).toBe(title)
  expect(frame?.getAttribute('height')).toBe('640')
  expect(frame?.getAttribute('src')).toBe('https://example.org/embed/abcde/')
})
