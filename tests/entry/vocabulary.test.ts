import { expect, test } from 'vitest'
import { Vocabulary } from '../../src/entry/vocabulary.ts'
import { readVocabulary } from '../../src/node/content.ts'

const real = readVocabulary()
const problems = (change: (vocabulary: Vocabulary) => void) => {
  const vocabulary = structuredClone(real)
  change(vocabulary)
  return (Vocabulary.safeParse(vocabulary).error?.issues ?? []).map(({ message }) => message)
}

test('the real one holds together', () => {
  expect(problems(() => {})).toEqual([])
})

test.each<[string, (vocabulary: Vocabulary) => void, RegExp]>([
  ['an id twice', ({ stages }) => stages.push(...stages.slice(0, 1)), /^stages: ".+" stands twice$/],
  ['a source twice', ({ sources }) => sources.push(...sources.slice(0, 1)), /^sources: ".+" stands twice$/],
  [
    'a province of no region',
    ({ provinces: [first] }) => {
      if (first) first.region = 'atlantis'
    },
    /^provinces: .+ refers to "atlantis"/,
  ],
  [
    'a trait of a province that is none',
    ({ provinceTraits: [first] }) => first?.provinces.push('atlantis'),
    /^provinceTraits: .+ refers to "atlantis"/,
  ],
  [
    'a trait without its source',
    ({ provinceTraits: [first] }) => first?.sources.push('X'),
    /^provinceTraits: .+ refers to "X"/,
  ],
  [
    'a pain point of no stage',
    ({ painPoints: [first] }) => first?.stages.push('x'),
    /^painPoints: .+ refers to "x"/,
  ],
  [
    'a pain point without its source',
    ({ painPoints: [first] }) => first?.sources.push('X'),
    /^painPoints: .+ refers to "X"/,
  ],
  [
    'a workshop without its source',
    ({ workshops: [first] }) => first?.sources.push('X'),
    /^workshops: .+ refers to "X"/,
  ],
  [
    'a workshop of no region',
    ({ workshops: [first] }) => {
      if (first) first.region = 'atlantis'
    },
    /^workshops: .+ refers to "atlantis"/,
  ],
  [
    'a term mixed up with none',
    ({ glossary: [first] }) => {
      if (first) first.oftenMixedWith = ['x']
    },
    /^glossary: .+ refers to "x"/,
  ],
])('%s', (_, change, message) => {
  expect(problems(change)).toEqual([expect.stringMatching(message)])
})
