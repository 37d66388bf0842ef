import { globSync, readFileSync, statSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

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
  pages: number
}

/** Weighs a built site; of the entry pages every hundredth or so, and the heaviest counts. */
export function weigh(site: string): SiteWeight {
  const html = globSync(`${site}/**/*.html`)
  const entries = html.filter((file) => /practices\/synthetic-\d+\/index\.html$/.test(file)).sort()
  const sample = entries.filter((_, index) => index % Math.ceil(entries.length / 40) === 0).map(read)
  const [first = Buffer.alloc(0)] = sample
  return {
    page: sample.map((page) => weightOf([page])).reduce((a, b) => (a.gzip > b.gzip ? a : b)),
    css: weightOf(linked(first, site, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)),
    js: weightOf(linked(first, site, /<script[^>]*src="([^"]+)"/g)),
    fonts: bytesOf(`${site}/**/*.woff2`),
    index: bytesOf(`${site}/pagefind/**/*`),
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

const linked = (page: Buffer, site: string, link: RegExp) =>
  [...page.toString().matchAll(link)].map(([, address]) => read(`${site}${address}`))

const bytesOf = (pattern: string) =>
  globSync(pattern)
    .map((file) => statSync(file))
    .filter((stats) => stats.isFile())
    .reduce((sum, { size }) => sum + size, 0)

const read = (file: string) => readFileSync(file)
