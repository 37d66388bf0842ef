import { describe, expect, test } from 'vitest'
import { withField, withItem } from '../../src/entry/edit-facts.ts'

const text = (facts: string) => `---\n${facts}\n---\n\n## ก\n\nstatus: x\n`

describe('a field', () => {
  test.each([
    ['an empty one', 'kind: # why\ntitle:', 'kind: lesson # why\ntitle:'],
    ['one with a value', 'kind: old  # why\ntitle: a', 'kind: lesson  # why\ntitle: a'],
    ['a quoted one', "kind: 'o: #ld'\ntitle: a", 'kind: lesson\ntitle: a'],
    ['a block of lines', 'kind:\n  a: 1\n  b: 2\n# next\ntitle: a', 'kind: lesson\n# next\ntitle: a'],
    ['none', '# first\ntitle: "a" # b\nowner: c', '# first\ntitle: "a" # b\nkind: lesson\nowner: c'],
    ['neither it nor the one before it', 'owner: c', 'kind: lesson\nowner: c'],
    ['Windows line ends', 'title: a\r\nowner: c', 'title: a\nkind: lesson\r\nowner: c'],
  ])('%s', (_, before, after) => {
    expect(withField(text(before), 'kind', 'lesson', 'title')).toBe(text(after))
  })
})

describe('an item', () => {
  test.each([
    ['no list', 'status: draft\ntitle: a', 'status: draft\nformerIds: [old]\ntitle: a'],
    ['an empty field', 'formerIds: # names\ntitle: a', 'formerIds: [old] # names\ntitle: a'],
    ['an empty list', 'formerIds: []\ntitle: a', 'formerIds: [old]\ntitle: a'],
    ['a list on one line', 'formerIds: [ a,  b ] # names', 'formerIds: [ a,  b, old ] # names'],
    [
      'a list on lines',
      'formerIds:\n  - a # one\n  -   b # two\n# c\ntitle: a',
      'formerIds:\n  - a # one\n  -   b # two\n  -   old\n# c\ntitle: a',
    ],
  ])('%s', (_, before, after) => {
    expect(withItem(text(before), 'formerIds', 'old', 'status')).toBe(text(after))
  })
})
