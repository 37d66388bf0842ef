import { createHash } from 'node:crypto'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import {
  DIGEST,
  isPage,
  letters,
  type Manifest,
  manifestFile,
  VERSION,
} from '../../browser/offline/manifest.ts'
import { libraryDay } from '../../site/action-plan.ts'
import { found, type Library, loadLibrary } from '../../site/library.ts'
import { allAddresses, framedFolders, type Locale, locales } from '../../site/routes.ts'
import { indexFolder } from './search-index.ts'

/** The service worker's place: it answers for what stands below. */
const workerFile = 'worker.js'

/** Writes the service worker by which pages open without a connection, and the list of all that it can keep. */
export function offlineReading({ base }: { base: string }): AstroIntegration {
  return {
    name: 'offline-reading',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [bundleWorker()] } })
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir)
        const library = loadLibrary(found(globalThis.libraryData, 'data'))
        const given = { day: libraryDay(library), asks: asksOf(library, pathsIn(site)) }
        writeRelease(site, base, given, '__release__')
      },
    },
  }
}

/** A program of its own beside those of the pages, under a name that stays. */
function bundleWorker(): Plugin {
  return {
    name: 'offline-worker',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      const id = fileURLToPath(new URL('../../browser/offline/worker.ts', import.meta.url))
      this.emitFile({ type: 'chunk', id, fileName: workerFile })
    },
  }
}

/** Writes the list of what a built site holds, and its version into the worker: every change of a file makes another worker, which browsers then take. */
export function writeRelease(
  site: string,
  base: string,
  given: Pick<Manifest, 'day' | 'asks'>,
  versionBefore: string,
): string {
  const manifest = JSON.stringify({ ...given, ...filesOf(site, base, given.asks) } satisfies Manifest)
  const version = digestOf(Buffer.from(manifest), VERSION)
  const worker = readFileSync(site + workerFile, 'utf8').replace(versionBefore, version)
  for (const [name, text] of [
    [manifestFile, manifest],
    [workerFile, worker],
  ] as const) {
    // The last good site may share it.
    rmSync(site + name, { force: true })
    writeFileSync(site + name, text)
  }
  return version
}

function filesOf(site: string, base: string, asks: Manifest['asks']): Pick<Manifest, 'files' | 'loads'> {
  const paths = pathsIn(site)
  const asked = new Set(Object.values(asks).flat())
  const named = namedIn(paths.filter(isPage).map((path) => readIn(site, path).toString()))
  const kept = paths.filter(
    (path) => isPage(path) || path.startsWith('_astro/') || asked.has(path) || named.has(base + path),
  )
  const loads = kept
    .filter((path) => /\.(?:js|css)$/.test(path))
    .map((path) => {
      const loaded = loadedBy(path, readIn(site, path).toString())
      return [path, loaded.filter((one) => kept.includes(one))] as const
    })
  return {
    files: Object.fromEntries(kept.map((path) => [path, factsOf(readIn(site, path))])),
    loads: Object.fromEntries(loads.filter(([, loaded]) => loaded.length > 0)),
  }
}

/** Everything in the site that somebody might read there; what stands in frames of others is read there. */
function pathsIn(site: string): string[] {
  const framed = framedFolders().map((folder) => folder.slice(1))
  return globSync('**/*', { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`.slice(site.length).replaceAll('\\', '/').replace(/^\//, ''),
    )
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .filter((path) => !framed.some((folder) => path.startsWith(folder)))
    .sort()
}

const readIn = (site: string, path: string) =>
  readFileSync(site + (isPage(path) ? `${path}index.html` : path))

/** What pages fetch while somebody uses them, by their paths. */
function asksOf(library: Library, paths: readonly string[]): Manifest['asks'] {
  const all = allAddresses(library)
  const fetched = all.flatMap(({ route, path, locale }) => {
    const files = all.filter((file) => file.name === route.fetches && file.route.languages.includes(locale))
    const own = files.filter((file) => file.locale === locale || file.route.languages.length === 1)
    return own.length > 0 ? [[path.slice(1), own.map((file) => file.path.slice(1))] as const] : []
  })
  const index = (locale: Locale) => paths.filter((path) => path.startsWith(`${indexFolder}/${locale}/`))
  const searched = locales.map(
    (locale) => [locale === 'th' ? 'search/' : `${locale}/search/`, index(locale)] as const,
  )
  return Object.fromEntries([...fetched, ...searched])
}

/** The files that some page shows, or lets people download as a document. */
function namedIn(pages: readonly string[]): Set<string> {
  const named = /\s(?:src="([^"#?]+)|href="([^"#?]+\.(?:svg|docx))")/g
  return new Set(pages.flatMap((html) => [...html.matchAll(named)].map(([, src, href]) => src ?? href ?? '')))
}

/** What a style sheet or a script of the site loads from it. */
function loadedBy(path: string, text: string): string[] {
  const pattern = path.endsWith('.css')
    ? /url\(["']?(?!data:)([^"')]+\.woff2)["']?\)/g
    : /(?:from|import)\s*\(?["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g
  return [...text.matchAll(pattern)].map(([, target = '']) =>
    new URL(target, `https://site/${path}`).pathname.slice(1),
  )
}

const factsOf = (bytes: Buffer) => [Math.ceil(bytes.length / 1000), digestOf(bytes, DIGEST)] as const

const digestOf = (bytes: Buffer, length: number) =>
  letters(createHash('sha256').update(bytes).digest(), length)
