import { describe, expect, test } from 'vitest'
import { scratchRepository } from '../history/scratch-repository.ts'
import { rewind } from './rewind.ts'

const file = 'content/permalinks.txt'

test('every address that a release or a commit before published stands in today’s ledger', () => {
  expect(rewind()).toEqual([])
})

describe('a ledger', () => {
  function releasedTwice(later: string) {
    const { root, git, commit } = scratchRepository()
    commit('2026-01-01', { 'README.md': 'before there was a ledger' })
    git('tag', 'v0')
    commit('2026-01-02', { [file]: '# a remark\n/a/\n/a/#results\n' })
    git('tag', 'v1')
    commit('2026-02-01', { [file]: later })
    git('tag', 'v2')
    commit('2026-03-01', { 'README.md': 'more' })
    commit('2026-03-02', { 'README.md': 'and more' })
    return root
  }

  test('may grow, and have its remarks put better', () => {
    expect(rewind(releasedTwice('# another remark\n/a/\n/a/#results\n/b/\n'))).toEqual([])
  })

  test.each([
    ['loses a line', '/a/\n', ['/a/#results']],
    ['changes a line', '/a/\n/a/#result\n', ['/a/#results']],
    ['gets a line between others', '/a/\n/b/\n/a/#results\n', ['/a/#results']],
  ])('that %s is found out by the release that it breaks', (_, later, lines) => {
    expect(rewind(releasedTwice(later))).toEqual([{ revision: 'v1', lines }])
  })

  test('that loses a line before it is released is found out by the commit', () => {
    const { root, commit } = scratchRepository()
    commit('2026-01-01', { [file]: '/a/\n/b/\n' })
    commit('2026-01-02', { [file]: '/a/\n' })
    expect(rewind(root)).toEqual([{ revision: 'HEAD^', lines: ['/b/'] }])
  })
})
