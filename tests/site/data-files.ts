import { globSync, readFileSync } from 'node:fs'
import { siteFolder } from './site-folder.ts'

/** The text of a built file. */
export const read = (path: string) => readFileSync(`${siteFolder}/${path}`, 'utf8')

/** Built files by a pattern. */
export const files = (pattern: string) =>
  globSync(pattern, { cwd: siteFolder }).map((file) => file.replaceAll('\\', '/'))

/** The address that the site was built for. */
export const site: string = JSON.parse(read('data/practices.json')).site
