import { globSync, readFileSync } from 'node:fs'
import { type HTMLElement, parse } from 'node-html-parser'
import { siteFolder } from './site-folder.ts'

/** One built page. */
export interface BuiltPage {
  /** Its address, such as `/en/stages/`. */
  path: string
  html: string
  root: HTMLElement
}

/** Every page of the built site, the 404 page included. */
export const builtPages: BuiltPage[] = globSync('**/*.html', { cwd: siteFolder })
  .sort()
  .map((file) => {
    const html = readFileSync(`${siteFolder}/${file}`, 'utf8')
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`
    return { path, html, root: parse(html) }
  })
