import { closeSync, globSync, openSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { type ListedPage, listedPage, sitemap } from '../lib/data-out/sitemap.ts'
import { siteUrl } from '../lib/read/site-url.ts'

/** Writes `sitemap.xml` from the built pages: each says in its head whether it is listed, so none can be forgotten. */
export function siteMap(): AstroIntegration {
  return {
    name: 'site-map',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir)
        writeFileSync(join(site, 'sitemap.xml'), sitemap(listedPages(site)))
      },
    },
  }
}

function listedPages(site: string): ListedPage[] {
  const files = globSync('**/index.html', { cwd: site }).map((file) => file.replaceAll('\\', '/'))
  return files
    .sort()
    .map((file) => listedPage(headOf(join(site, file)), siteUrl() + file.slice(0, -'index.html'.length)))
    .filter((page) => page !== undefined)
}

/** More bytes than the head of any page takes. */
const start = Buffer.alloc(2 ** 16)

/** A page up to the end of its head: what follows is long, and made into text would fill the memory. */
function headOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const end = start.subarray(0, readSync(file, start)).indexOf('</head>')
    if (end < 0) throw new Error(`The head of ${path} does not end in its first ${start.length} bytes`)
    return start.toString('utf8', 0, end)
  } finally {
    closeSync(file)
  }
}
