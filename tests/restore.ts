import { afterEach, vi } from 'vitest'

/** Runs with each file of tests, for the next one in the same worker finds the environment and the clock as they were. */
afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})
