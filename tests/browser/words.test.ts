import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messageShape, readMessages } from '../../src/node/content.ts'

const keys = [...messageShape(readMessages().th).keys()]

test.each([
  ['form', 30],
  ['search', 9],
  ['compare', 8],
  ['workshop', 20],
  ['board', 40],
])('the script of %s says the sentences that the messages have, and no others', (island, least) => {
  const code = globSync(`src/browser/${island}/*.ts`).map((file) => readFileSync(file, 'utf8'))
  const words = keys.flatMap((key) => key.split(`${island}.words.`)[1] ?? [])
  expect(words.length).toBeGreaterThan(least)
  const isSaid = (word: string) =>
    code.some((text) => text.includes(`'${word}'`) || text.includes(`\`${word.split('.')[0]}.\${`))
  expect(words.filter((word) => !isSaid(word))).toEqual([])
  const said = code.flatMap((text) => [...text.matchAll(/\bsay\('(\w+)'/g)].map(([, word = '']) => word))
  expect(said.filter((word) => !words.includes(word))).toEqual([])
})
