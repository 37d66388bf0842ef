import { defineConfig } from 'vitest/config'

/** A page in a browser on a busy machine may be late once: such a test is tried again, and told as retried. */
const retry = 1

/** No test is late on a slow or busy machine: only what never ends runs into this, in milliseconds. */
const patience = 600_000

export default defineConfig({
  test: {
    testTimeout: patience,
    hookTimeout: patience,
    expect: { poll: { timeout: patience / 10 } },
    // What tests read alike (vocabulary, built pages, a browser) is read once for all files of a worker.
    isolate: false,
    maxWorkers: 2,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'lib',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/trial/**'],
          globalSetup: 'tests/scratch.ts',
          setupFiles: 'tests/restore.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          retry,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/scratch.ts', 'tests/site/serve.ts'],
          setupFiles: 'tests/site/close-tabs.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'trial',
          retry,
          include: ['tests/trial/**/*.test.ts'],
          globalSetup: ['tests/scratch.ts', 'tests/trial/build.ts'],
          setupFiles: 'tests/site/close-tabs.ts',
        },
      },
    ],
  },
})
