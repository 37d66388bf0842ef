import { expect, test } from 'vitest'
import { measure, processOf } from '../../scripts/bench/measure.ts'

const stat = '42 (pagefind_extend) S 7 7 7 0 -1 4194304 9 0 0 0 250 31 0 0 20 0 8 0 5 6 7'

test('a process costs the seconds and the memory that the system has counted', () => {
  expect(processOf(stat, 'Name:\tpagefind_extend\nVmHWM:\t 6761268 kB\nVmRSS:\t 4641916 kB\n')).toEqual({
    pid: 42,
    parent: 7,
    cpu: 2.81,
    megabytes: 6761268 / 1024,
  })
})

test('one that has ended says nothing of its memory, and hides nothing that was seen before', () => {
  const ended = stat.replace(' S ', ' Z ')
  expect(processOf(ended, 'Name:\tpagefind_extend\nState:\tZ (zombie)\n')).toBeUndefined()
})

test('a command costs what it and its children took, and one that fails says what it said', async () => {
  const spin = 'const end = process.cpuUsage().user + 1e5; while (process.cpuUsage().user < end);'
  const command = [
    'node',
    '-e',
    `require('node:child_process').execFileSync('node', ['-e', ${JSON.stringify(spin)}]);${spin}`,
  ]
  const { cpu, megabytes } = await measure(command)
  expect(cpu).toBeGreaterThan(0.15)
  expect(megabytes).toBeGreaterThan(20)
  await expect(measure(['node', '-e', 'throw new Error("as it fell")'])).rejects.toThrow('as it fell')
})
