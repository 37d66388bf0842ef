import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMessages } from '../src/lib/read/messages.ts'
import { messageShape } from '../src/lib/schema/messages.ts'

const code = globSync('src/**/*.{ts,astro}')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

test('every message is used: by its key, or by a key made from its group', () => {
  const groups = new Set([...code.matchAll(/(?:`|worded\(')([\w-]+)(?:\.\$\{|')/g)].map(([, group]) => group))
  const computed = /\$\{kind\}\.(\w+)/g
  const ofTerms = new Set([...code.matchAll(computed)].map(([, key]) => key))
  const unused = [...messageShape(readMessages().th).keys()].filter((key) => {
    const [group = '', name = ''] = key.split('.')
    return !code.includes(`'${key}'`) && !groups.has(group) && !ofTerms.has(name) && group !== 'text'
  })
  expect(unused).toEqual([])
})
