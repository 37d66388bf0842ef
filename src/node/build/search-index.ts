import { createHash } from 'node:crypto'
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'
import { told } from '../content.ts'

/** Indexes the built pages for the search: the last word on what can be found is the HTML that people get. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        console.log(told('build.index'))
        await writeSearchIndex(fileURLToPath(dir))
      },
    },
  }
}

/** A page that the search finds. */
interface Page {
  /** Path of its file in the site. */
  file: string
  language: string
  /** SHA-256 of the file, in hex. */
  digest: string
}

/**
 * Writes `pagefind/<language>/<shard>/` and the list `shards.json` beside them into a folder of built pages, and says how many
 * pages can be found. A shard is named by what it was made of: one that is there already is not made again.
 */
export async function writeSearchIndex(site: string): Promise<number> {
  const pages = globSync('**/*.html', { cwd: site })
    .sort()
    .flatMap((file) => pageOf(site, file))
  if (pages.length === 0) throw new Error(`Pagefind found no page in ${site}`)
  for (const [language, found] of Map.groupBy(pages, (page) => page.language)) {
    const folder = `${site}/pagefind/${language}`
    mkdirSync(folder, { recursive: true })
    const shards = shardsOf(found).map((shard) => ({ shard, name: nameOf(shard) }))
    const names = shards.map(({ name }) => name)
    for (const old of readdirSync(folder).filter((name) => !names.includes(name)))
      rmSync(`${folder}/${old}`, { recursive: true })
    // One after the other, each in a process of its own: memory is bounded by the largest.
    for (const { shard, name } of shards)
      if (!existsSync(`${folder}/${name}`)) await writeShard(site, shard, `${folder}/${name}`)
    rmSync(`${folder}/shards.json`, { force: true })
    writeFileSync(`${folder}/shards.json`, JSON.stringify(names))
  }
  return pages.length
}

/** Nothing where the search does not look. */
function pageOf(site: string, file: string): Page[] {
  const html = readFileSync(`${site}/${file}`, 'utf8')
  const [, language] = /<html lang="([a-z]+)"/.exec(html) ?? []
  return language && html.includes(' data-pagefind-body') ? [{ file, language, digest: digest(html) }] : []
}

/** Up to so many pages one shard is enough: a query asks every shard, and of four it fetches some 450 kB more than of one. */
const aloneUpTo = 250

/**
 * Beyond, both the shards and their size grow with the root of the number of pages: a changed page makes its shard anew, and memory
 * is that of a shard. A page's shard follows from its address, so that a new page moves no other until there is a shard more.
 */
function shardsOf(pages: Page[]): Page[][] {
  const count = pages.length <= aloneUpTo ? 1 : Math.ceil(Math.sqrt(pages.length / 64))
  const shardOf = ({ file }: Page) => Number.parseInt(digest(file).slice(0, 8), 16) % count
  return [...Map.groupBy(pages, shardOf)].sort(([a], [b]) => a - b).map(([, shard]) => shard)
}

/** Headings of sections and their links, names of facts and numbers of sources stand on every page: to find them helps nobody. */
const excludeSelectors = ['h2', '.section-link', 'dt', 'sup']

const nameOf = (pages: Page[]) => digest(JSON.stringify([excludeSelectors, pages])).slice(0, 16)

async function writeShard(site: string, pages: Page[], outputPath: string) {
  const { index, errors } = await createIndex({ excludeSelectors })
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    for (const { file } of pages) {
      const { errors: unread } = await index.addHTMLFile({
        sourcePath: file,
        content: readFileSync(`${site}/${file}`, 'utf8'),
      })
      if (unread.length > 0) throw new Error(`Pagefind could not read ${file}: ${unread.join('; ')}`)
    }
    const unfinished = `${outputPath}.part`
    const { errors: unwritten } = await index.writeFiles({ outputPath: unfinished })
    if (unwritten.length > 0) throw new Error(`Pagefind could not write: ${unwritten.join('; ')}`)
    // Pagefind's own interfaces: 400 kB that no page of ours loads.
    for (const file of globSync(`${unfinished}/pagefind-*.{js,css}`)) rmSync(file)
    renameSync(unfinished, outputPath)
  } finally {
    await close()
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
