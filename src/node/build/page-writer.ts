import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroPrerenderer, RouteType } from 'astro'
import type { Plugin } from 'vite'
import { type PageCache, pageCache } from '../page-cache.ts'
import { digest, type Recorder, recorder } from '../page-reads.ts'

/** Pages and files between two lines of progress. */
const STEP = 2000

/** One build of a folder. */
interface Building {
  /** The folder, with its last slash. */
  folder: string
  /** The path the site is served under. */
  base: string
  reads: Recorder
  cache: PageCache
  /** The modules behind the pages and their scripts and styles. */
  sources: Set<string>
}

/**
 * Writes the pages and files of the library as soon as they are made, and makes only those again whose program, entries or other
 * sources changed since the last build of the same folder. What it finds there and nobody made, it takes away; `keep` are folders
 * that others look after.
 */
export function pageWriter({ keep }: { keep: string[] }): AstroIntegration {
  const sources = new Set<string>()
  let building: Building | undefined
  let place = { folder: '', base: '', memory: '' }
  return {
    name: 'page-writer',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { build: { emptyOutDir: false }, plugins: [noteSources(sources)] } })
      },
      'astro:config:done': ({ config }) => {
        const folder = fileURLToPath(config.outDir)
        const memory = fileURLToPath(new URL(`pages-${digest(folder)}.json`, config.cacheDir))
        place = { folder, base: config.base, memory }
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const reads = recorder()
        const cache = pageCache(place.folder, place.memory, reads)
        const started = { ...place, reads, cache, sources }
        globalThis.pageReads = reads
        building = started
        takeAway(started, keep)
        setPrerenderer((astro) => prerenderer(astro, started))
      },
      'astro:build:generated': () => {
        globalThis.pageReads = undefined
        const gone = building?.cache.save(programOf(sources)) ?? []
        for (const file of gone) remove(place.folder, file)
      },
    },
  }
}

/** Astro's own, asked only for what is not there already. */
function prerenderer(
  astro: AstroPrerenderer,
  { folder, base, reads, cache, sources }: Building,
): AstroPrerenderer {
  const folders = new Set<string>()
  let written = 0
  return { ...astro, getStaticPaths, render }

  async function getStaticPaths() {
    const paths = await astro.getStaticPaths()
    const program = programOf(sources)
    return paths.filter(({ pathname, route }) => !cache.isFresh(fileOf(route.type, pathname), program))
  }

  async function render(...[request, options]: Parameters<AstroPrerenderer['render']>) {
    const { value, reads: read } = await reads.page(async () => {
      const rendered = await astro.render(request, options)
      const response = rendered instanceof Response ? rendered : rendered.response
      return { response, bytes: response.ok ? await response.bytes() : undefined }
    })
    if (!value.bytes) return value.response
    const file = fileOf(options.routeData.type, decodeURI(new URL(request.url).pathname).slice(base.length))
    // In one go: Astro's own writer asks the thread pool five times for each, which with many small files takes a third of a build.
    const parent = dirname(folder + file)
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true })
    folders.add(parent)
    // The last good site shares it.
    rmSync(folder + file, { force: true })
    writeFileSync(folder + file, value.bytes)
    cache.made(file, read)
    if (++written % STEP === 0) console.log(`    ${written} …`)
    // Astro writes no file for an answer without a body.
    return new Response(null)
  }
}

/** The file that answers an address: a page is the `index.html` of its folder. */
function fileOf(type: RouteType, path: string): string {
  const clean = path.replace(/^\/|\/$/g, '')
  return type === 'endpoint' ? clean : join(clean, 'index.html')
}

/** Notes every module that is bundled for the pages. */
function noteSources(sources: Set<string>): Plugin {
  return {
    name: 'note-sources',
    apply: 'build',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const [file = ''] = id.split('?')
        if (!file.includes('/node_modules/') && existsSync(file)) sources.add(file)
      }
    },
  }
}

/** Changes with the modules, with all styles (what one imports is no module), with the configuration and the libraries, and with every setting of the environment that a module names. */
function programOf(sources: Set<string>): string {
  const read = (files: string[]) => files.map((file) => readFileSync(file, 'utf8'))
  const texts = read([...sources, ...globSync('src/**/*.css')].sort()).join('\0')
  const settings = Object.entries(process.env).filter(
    ([name]) => /^\w{3,}$/.test(name) && texts.includes(name),
  )
  const others = read(['astro.config.mjs', 'package-lock.json'])
  return digest(JSON.stringify([process.version, digest(texts), others, settings.sort()]))
}

/** Files of an earlier build that its pages do not need: scripts and styles are written anew, and copies of what is in `public`. */
function takeAway({ folder, cache }: Building, keep: string[]) {
  const own = new Set(cache.before)
  for (const entry of globSync('**', { cwd: folder, exclude: keep, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name).slice(folder.length)
    if (entry.isFile() && !own.has(file)) remove(folder, file)
  }
}

/** A file, and the folders that are empty without it. */
function remove(folder: string, file: string) {
  rmSync(folder + file)
  for (let parent = dirname(file); parent !== '.' && isEmpty(folder + parent); parent = dirname(parent))
    rmdirSync(folder + parent)
}

const isEmpty = (folder: string) => readdirSync(folder).length === 0
