import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'lib',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          globalSetup: 'tests/scratch.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/scratch.ts', 'tests/site/serve.ts'],
        },
      },
    ],
  },
})
