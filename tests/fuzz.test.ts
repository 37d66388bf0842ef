import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addresses, links, markdown, programs, thai, unseen, yaml } from './fuzz-pieces.ts'
import { harmIn, parseText } from './inert.ts'

const pieces = (...lists: string[][]) =>
  fc
    .array(fc.oneof(...lists.map((list) => fc.constantFrom(...list)), fc.string({ maxLength: 4 })), {
      maxLength: 30,
    })
    .map((parts) => parts.join(''))

const facts = (title: string, more = '') =>
  `---\nkind: good-practice\nstatus: draft\ntitle: ${title}\n${more}\n---\n\n`

/** The same texts at every run; a failure names its seed, its path and the shortest text that fails. */
const settings = { seed: 20261123, numRuns: 2000 }

function expectInert(file: string) {
  const { errors, html } = parseText(file)
  expect(errors.length === 0 || html === '').toBe(true)
  for (const { line, column } of errors) expect(line > 0 && column > 0).toBe(true)
  expect(harmIn(html)).toEqual([])
  expect(html).not.toMatch(/<script|<[^>]*(?:\son\w+=|=["']?\s*javascript:)/i)
}

test('whatever the text is, it is refused or harmless', () => {
  const bodies = pieces(thai, markdown, addresses, links, programs, unseen)
  fc.assert(
    fc.property(bodies, (body) => expectInert(facts('ก') + body)),
    settings,
  )
})

test('text without programs gets through more often, and is harmless', () => {
  const quiet = markdown.filter((piece) => !piece.includes('<'))
  let shown = 0
  fc.assert(
    fc.property(pieces(thai, quiet, links), (body) => {
      expectInert(facts('ก') + body)
      if (parseText(facts('ก') + body).html !== '') shown += 1
    }),
    settings,
  )
  expect(shown).toBeGreaterThan(settings.numRuns / 10)
})

test('whatever the facts are, they are refused or plain data', () => {
  fc.assert(
    fc.property(pieces(thai, yaml, programs, unseen), (value) => expectInert(facts('ก', value))),
    settings,
  )
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('whatever a title is, it is refused or one line of plain text', () => {
  let taken = 0
  fc.assert(
    fc.property(pieces(thai, yaml, markdown, programs, unseen), (title) => {
      expectInert(facts(title))
      expectInert(facts(JSON.stringify(title)))
      const { errors, text } = parseText(facts(JSON.stringify(title)))
      if (errors.length > 0) return
      taken += 1
      expect(text?.facts.title).not.toMatch(/(?!\t)[<>\p{Cc}\p{Bidi_Control}]/u)
    }),
    settings,
  )
  expect(taken).toBeGreaterThan(100)
})

test('no file is too strange to answer', () => {
  fc.assert(
    fc.property(
      pieces(thai, markdown, yaml, programs, unseen),
      fc.string({ unit: 'binary' }),
      (text, noise) => expectInert(text + noise),
    ),
    settings,
  )
})
