import { globSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { launchChromium } from '../chromium.ts'
import { serveSite } from '../serve-site.ts'

/**
 * What readers get of a built site, in bytes: the heaviest of some forty entry pages with its style sheets and scripts, as servers
 * send them; all letters, the search index, and as much of it as a fresh browser gets for one query.
 */
export async function weigh(site: string) {
  const entries = globSync(`${site}/practices/synthetic-*/index.html`).sort()
  const step = Math.ceil(entries.length / 40)
  const sample = entries.filter((_, index) => index % step === 0).map((file) => readFileSync(file))
  const linked = (link: RegExp) =>
    [...String(sample[0]).matchAll(link)].map(([, address]) => readFileSync(`${site}${address}`))
  const sum = (pattern: string) =>
    globSync(`${site}/${pattern}`).reduce((total, file) => total + statSync(file).size, 0)
  return {
    page: Math.max(...sample.map((page) => sent([page]))),
    css: sent(linked(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)),
    js: sent(linked(/<script[^>]*src="([^"]+)"/g)),
    fonts: sum('**/*.woff2'),
    index: sum('search-index/**/*.*'),
    query: await bytesPerQuery(site),
    pages: globSync(`${site}/**/*.html`).length,
  }
}

const sent = (files: Buffer[]) =>
  files.reduce((total, file) => total + gzipSync(file, { level: 9 }).length, 0)

/** Queries as people type them: one word, several, a place, English. */
const queries = ['ผู้เสียหาย', 'ล่าม การคัดแยก', 'เชียงใหม่', 'การคุ้มครองเด็ก', 'shelter']

async function bytesPerQuery(site: string): Promise<number> {
  const server = await serveSite(site)
  const browser = await launchChromium()
  const sizes: Promise<number>[] = []
  for (const query of queries) {
    // Each has a cache of its own. All stay open to the end: what comes late is counted too.
    const page = await browser.newPage()
    page.on('requestfinished', (request) => {
      if (request.url().includes('/search-index/'))
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    await page.goto(`${server.url}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' })
  }
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  await browser.close()
  server.close()
  return bytes / queries.length
}
