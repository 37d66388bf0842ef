import { beforeAll, describe, expect, test } from 'vitest'
import { tooComplex } from '../src/check/markup/limits.ts'
import { sourceText } from '../src/entry/source-text.ts'
import type { Cost } from './count-steps.ts'
import { answered, refused } from './floods.ts'
import { runScript } from './run-command.ts'

describe('what would keep a parser busy never reaches one', () => {
  test.each(Object.entries(refused))('%s', (_, text) => {
    expect(tooComplex(sourceText('th.mdx', text))?.code).toBe('text-too-complex')
  })
})

describe('what the limits let through is answered in few steps, and in little memory', () => {
  let costs: Record<string, Cost> = {}
  beforeAll(async () => {
    const { stdout, stderr } = await runScript('tests/count-steps.ts', [], {
      NODE_OPTIONS: '--max-old-space-size=200',
    })
    expect(stderr).toBe('')
    costs = JSON.parse(stdout)
  })

  test.each(Object.entries(answered))('%s', (name, text) => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(64 * 1024)
    expect(tooComplex(sourceText('th.mdx', text))).toBeUndefined()
    expect(costs[name]?.steps).toBeGreaterThan(10_000)
    expect(costs[name]?.steps).toBeLessThan(60_000_000)
    expect(costs[name]?.printed).toBeLessThan(500_000)
  })
})
