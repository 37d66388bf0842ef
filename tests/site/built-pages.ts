import { globSync, readFileSync } from 'node:fs'
import { type HTMLElement, parse } from 'node-html-parser'

/** One built page. */
export interface BuiltPage {
  /** Its address, such as `/en/stages/`. */
  path: string
  html: string
  root: HTMLElement
}

/** Every page of the built site, the 404 page included. */
export const builtPages: BuiltPage[] = globSync('dist/**/*.html')
  .sort()
  .map((file) => {
    const html = readFileSync(file, 'utf8')
    const path = file
      .replaceAll('\\', '/')
      .replace(/^dist/, '')
      .replace(/index\.html$/, '')
    return { path, html, root: parse(html) }
  })
