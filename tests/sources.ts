import { globSync, readFileSync } from 'node:fs'

/** The program as it is written: the text of every module by its path. */
export const readSources = (): Map<string, string> =>
  new Map(
    globSync(['src/**/*.{ts,astro}', 'scripts/**/*.{ts,cjs}'])
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => [file, readFileSync(file, 'utf8')]),
  )
