import { readdirSync, rmSync } from 'node:fs'
import { basename, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { isEveryday } from '../../entry/everyday-files.ts'

/** Takes away what systems and editors left among the files that are published as they are. */
export function everydayFiles(): AstroIntegration {
  let from = ''
  return {
    name: 'everyday-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        from = fileURLToPath(config.publicDir)
      },
      'astro:build:done': ({ dir }) => {
        for (const path of everydayIn(from)) rmSync(new URL(path, dir), { recursive: true, force: true })
      },
    },
  }
}

/** The paths of such files in a folder, and below it, from the folder. */
export const everydayIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => isEveryday(basename(path)))
    .map((path) => path.split(sep).join('/'))
