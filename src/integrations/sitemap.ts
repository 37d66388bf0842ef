import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { PracticesFile } from '../lib/data-out/schema.ts'
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
  const reviewed = reviewDays(site)
  const files = globSync('**/index.html', { cwd: site }).map((file) => file.replaceAll('\\', '/'))
  return files.sort().flatMap((file) => {
    const url = siteUrl() + file.slice(0, -'index.html'.length)
    const page = listedPage(readFileSync(join(site, file), 'utf8'), url)
    const lastmod = reviewed.get(url)
    return page ? [{ ...page, ...(lastmod && { lastmod }) }] : []
  })
}

/** When each entry was last reviewed, by the addresses of its pages. */
function reviewDays(site: string): Map<string, string> {
  const { practices } = PracticesFile.parse(
    JSON.parse(readFileSync(join(site, 'data/practices.json'), 'utf8')),
  )
  return new Map(
    practices.flatMap(({ url, reviewedOn }) => Object.values(url).map((page) => [page, reviewedOn])),
  )
}
