import { globSync, readFileSync } from 'node:fs'
import { type HTMLElement, parse } from 'node-html-parser'
import { siteFolder } from './site-folder.ts'

/** One built page. */
export interface BuiltPage {
  /** Its address, such as `/en/stages/`. */
  path: string
  html: string
  /** Parsed when a test first asks. */
  readonly root: HTMLElement
}

/** Every page of the built site, the 404 page included: read and parsed once for all files of a worker. */
export const builtPages: BuiltPage[] = globSync('**/*.html', { cwd: siteFolder })
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map(readPage)
if (builtPages.length === 0) throw new Error(`${siteFolder} holds no page: npm run build`)

const byPath = new Map(builtPages.map((page) => [page.path, page]))

/** The page at an address, if one was built. */
export const pageAt = (path: string): BuiltPage | undefined => byPath.get(path)

function readPage(file: string): BuiltPage {
  const html = readFileSync(`${siteFolder}/${file}`, 'utf8')
  let root: HTMLElement | undefined
  return {
    path: `/${file.replace(/index\.html$/, '')}`,
    html,
    get root() {
      root ??= parse(html)
      return root
    },
  }
}
