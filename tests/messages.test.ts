import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messageShape, readMessages } from '../src/node/content.ts'

const code = globSync('src/**/*.{ts,astro}')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** Keys with holes, such as `form.parts.${part}`, and groups handed to `worded`. */
const made = [...code.matchAll(/`((?:[\w.-]|\$\{[^`{}]*\})*\.(?:[\w.-]|\$\{[^`{}]*\})*)`/g)]
  .map(([, key = '']) => key.split(/\$\{[^}]*\}/))
  .filter((parts) => parts.length > 1 && /\w/.test(parts.join('')))
  .map((parts) => new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('[\\w-]+')}$`))
const worded = new Set([...code.matchAll(/worded\('([\w-]+)'/g)].map(([, group]) => group))

/** Groups that are handed to a script whole: tests of the script say which of them it uses. */
const whole = [...code.matchAll(/sentencesUnder\(\w+, '([\w.]+)'\)/g)].map(([, group = '']) => group)

test('every message is used: by its key, by a key made of parts, or by its group', () => {
  const unused = [...messageShape(readMessages().th).keys()].filter((key) => {
    const [group = ''] = key.split('.')
    const isMade = worded.has(group) || group === 'text' || made.some((pattern) => pattern.test(key))
    return !isMade && !whole.some((start) => key.startsWith(start)) && !code.includes(`'${key}'`)
  })
  expect(unused).toEqual([])
})
