import { expect, test } from 'vitest'
import { processOf } from '../../scripts/bench/unreaped.ts'

const stat = '42 (pagefind_extend) S 7 7 7 0 -1 4194304 9 0 0 0 250 31 0 0 20 0 8 0 5 6 7'

test('a process costs the seconds and the memory that the system has counted', () => {
  expect(processOf(stat, 'Name:\tpagefind_extend\nVmHWM:\t 6761268 kB\nVmRSS:\t 4641916 kB\n')).toEqual({
    pid: 42,
    name: 'pagefind_extend',
    parent: 7,
    cost: '2.5 0.31 6761268',
  })
})

test('one that has ended says nothing of its memory, and hides nothing that was seen before', () => {
  const ended = stat.replace(' S ', ' Z ')
  expect(processOf(ended, 'Name:\tpagefind_extend\nState:\tZ (zombie)\n')).toBeUndefined()
})
