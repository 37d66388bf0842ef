import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { parse } from 'node-html-parser'
import { work } from '../../browser/form/worker.ts'
import { offlinePaths } from '../../site/routes.ts'

/** Writes the service worker by which the form opens without a connection; it keeps the form and what the form loads. */
export function formWorker({ base }: { base: string }): AstroIntegration {
  return {
    name: 'form-worker',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const addresses = neededFiles(fileURLToPath(dir), base)
        writeFileSync(new URL('form-worker.js', dir), workerFor(fileURLToPath(dir), base, addresses))
      },
    },
  }
}

/** The addresses of the form's pages, and of all that they load and that loads in turn. */
function neededFiles(site: string, base: string): string[] {
  const found = new Set(offlinePaths().map((path) => base + path.slice(1)))
  for (const address of found)
    for (const next of loadedBy(address, readIn(site, base, address))) found.add(next)
  return [...found].sort()
}

const fileOf = (base: string, address: string) =>
  address.slice(base.length).replace(/(^|\/)$/, '$1index.html')
const readIn = (site: string, base: string, address: string) => readFileSync(site + fileOf(base, address))

/** What a page, a style sheet or a script of the site loads from it. */
function loadedBy(address: string, bytes: Buffer): string[] {
  const from = (target: string) => new URL(target, `https://site${address}`).pathname
  const matches = (pattern: RegExp) =>
    [...bytes.toString().matchAll(pattern)].map(([, target = '']) => from(target))
  if (address.endsWith('/')) return loadedByPage(bytes.toString()).map(from)
  if (address.endsWith('.css')) return matches(/url\(["']?(?!data:)([^"')]+\.woff2)["']?\)/g)
  return address.endsWith('.js') ? matches(/(?:from|import)\s*\(?["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g) : []
}

function loadedByPage(html: string): string[] {
  const page = parse(html)
  const scripts = page.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '')
  const links = page.querySelectorAll('link[rel="stylesheet"], link[rel="icon"], link[rel="modulepreload"]')
  return [...scripts, ...links.map((link) => link.getAttribute('href') ?? '')]
}

/** Every change of a file makes another worker, which browsers then take. */
function workerFor(site: string, base: string, addresses: string[]): string {
  const digest = createHash('sha256')
  for (const address of addresses) digest.update(readIn(site, base, address))
  digest.update(String(work))
  const version = digest.digest('hex').slice(0, 12)
  return `(${work})(self, ${JSON.stringify(version)}, ${JSON.stringify(addresses)})\n`
}
