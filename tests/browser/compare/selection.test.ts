import { expect, test } from 'vitest'
import { most, readSelection, writeSelection } from '../../../src/browser/compare/selection.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const current = new Map([...ids.map((id) => [id, id] as const), ['old-a', 'a']])

test.each([
  ['', []],
  ['?p=', []],
  ['?p=a,b', ['a', 'b']],
  ['?p=b,a', ['b', 'a']],
  ['?p=a&p=b', ['a', 'b']],
  ['?p=a,a,old-a', ['a']],
  ['?p=old-a,b', ['a', 'b']],
  ['?p=a,nope,../b,%3Cscript%3E', ['a']],
  ['?p=a,b,c,d,e', ['a', 'b', 'c', 'd']],
  ['?q=a', []],
])('%s', (search, expected) => {
  expect(readSelection(search, current)).toEqual(expected)
})

test('what is written is read again', () => {
  for (let count = 0; count <= most; count++) {
    const chosen = ids.slice(0, count)
    expect(readSelection(writeSelection(chosen), current)).toEqual(chosen)
  }
})
