import { globSync, readFileSync, statSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { launchChromium } from '../chromium.ts'
import { serveSite } from '../serve-site.ts'

/** Bytes as they are, and as servers send them. */
export interface Weight {
  plain: number
  gzip: number
  brotli: number
}

/** What a reader's browser gets for an entry page, and what the whole site carries beside its pages. */
export interface SiteWeight {
  page: Weight
  /** Style sheets and scripts that an entry page asks for. */
  css: Weight
  js: Weight
  fonts: number
  index: number
  /** Bytes of the index that a fresh browser gets for one query, on average. */
  query: number
  pages: number
}

/** Weighs a built site; of the entry pages every hundredth or so, and the heaviest counts. */
export async function weigh(site: string): Promise<SiteWeight> {
  const html = globSync(`${site}/**/*.html`)
  const entries = html.filter((file) => /practices\/synthetic-\d+\/index\.html$/.test(file)).sort()
  const step = Math.ceil(entries.length / 40)
  const sample = entries.filter((_, index) => index % step === 0).map((file) => readFileSync(file))
  const [first = Buffer.alloc(0)] = sample
  const linked = (link: RegExp) =>
    [...first.toString().matchAll(link)].map(([, address]) => readFileSync(`${site}${address}`))
  return {
    page: sample.map((page) => weightOf([page])).reduce((a, b) => (a.gzip > b.gzip ? a : b)),
    css: weightOf(linked(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)),
    js: weightOf(linked(/<script[^>]*src="([^"]+)"/g)),
    fonts: bytesOf(`${site}/**/*.woff2`),
    index: bytesOf(`${site}/pagefind/**/*.*`),
    query: await bytesPerQuery(site),
    pages: html.length,
  }
}

function weightOf(files: Buffer[]): Weight {
  const sum = (measure: (file: Buffer) => number) => files.reduce((total, file) => total + measure(file), 0)
  return {
    plain: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  }
}

const bytesOf = (pattern: string) => globSync(pattern).reduce((sum, file) => sum + statSync(file).size, 0)

/** Queries as people type them: one word, several, a place, English. */
const queries = ['ผู้เสียหาย', 'ล่าม การคัดแยก', 'เชียงใหม่', 'การคุ้มครองเด็ก', 'shelter']

async function bytesPerQuery(site: string): Promise<number> {
  const server = await serveSite(site)
  const browser = await launchChromium()
  let bytes = 0
  for (const query of queries) {
    const page = await browser.newPage()
    page.on('response', async (response) => {
      if (response.url().includes('/pagefind/')) bytes += Number(await response.headerValue('content-length'))
    })
    await page.goto(`${server.url}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' })
    await page.close()
  }
  await browser.close()
  server.close()
  return bytes / queries.length
}
