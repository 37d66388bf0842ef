import { expect, test } from 'vitest'
import { parseBody } from '../../src/check/markup/parse.ts'
import { renderTree } from '../../src/render/html.ts'
import { linesOf } from '../../src/render/lines.ts'

const context = {
  locale: 'en' as const,
  base: '/',
  id: 'an-entry',
  sources: ['X'],
  sections: [],
  law: [],
  tools: [],
  words: { footnotes: '', back: '', source: '', table: '', section: '' },
}

function shown(body: string): string[] {
  const { tree } = parseBody({ file: 'en.mdx', body })
  const lines = tree ? linesOf(renderTree(tree, context).children) : []
  return lines.map(({ kind, number, text }) => `${kind}${number ?? ''} ${text}`)
}

test.each([
  ['a\n\nb', ['text a', 'text b']],
  ['3 \\< 5 & more', ['text 3 < 5 & more']],
  ['a<Cite source="X" /> b', ['text a b']],
  ['a [link](/x/?a>b) c', ['text a link c']],
  ['a **bold**\\\nb', ['text a bold · b']],
  ['1. a\n2. b\n\nc', ['step1 a', 'step2 b', 'text c']],
  ['- a\n\n1. b', ['item a', 'step1 b']],
  ['1. a\n   - x\n2. b', ['step1 a', 'item x', 'step2 b']],
  ['1. a\n\n   more\n\n2. b', ['step1 a', 'text more', 'step2 b']],
  ['| a | b |\n| - | - |\n| c | d |', ['text a · b', 'text c · d']],
  ['### a\n\n> b\n\n---\n\nc', ['text a', 'text b', 'text c']],
  ['', []],
])('%j', (body, expected) => {
  expect(shown(body)).toEqual(expected)
})
