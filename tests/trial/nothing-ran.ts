import { globSync } from 'node:fs'
import { expect } from 'vitest'
import { networkTried, secret } from './run.ts'

/** What the hostile cases would write if anything in them ran. */
export const canary = 'canary.log'

/** Nothing was written or sent by an entry, and a program told nothing it must not. */
export function expectNothingRan(scratch: string, output: string) {
  expect([...globSync(`{,**/}${canary}`, { cwd: scratch, exclude: ['seen'] }), ...globSync(canary)]).toEqual(
    [],
  )
  expect(networkTried(scratch)).toBe('')
  expect(output).not.toContain(secret)
}
