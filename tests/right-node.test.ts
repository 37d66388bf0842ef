import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const start = (...options: string[]) =>
  spawnSync(process.execPath, [...options, '-r', './scripts/right-node.cjs', '-p', '1'], { encoding: 'utf8' })

test('a Node that cannot run the commands says so in one line, in Thai first', () => {
  const { status, stdout, stderr } = start('--no-strip-types')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^[ก-๙][^\n]*22\.18[^\n]* · [^\n]*22\.18[^\n]*\n$/)
  expect(stderr).toContain(process.versions.node)
})

test('one that can says nothing', () => {
  const { status, stdout, stderr } = start()
  expect([status, stdout, stderr]).toEqual([0, '1\n', ''])
})
