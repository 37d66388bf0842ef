import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'

/** Indexes the built pages for the search: the last word on what can be found is the HTML that people get. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        console.log('3/3 ทำดัชนีค้นหา · indexing for the search')
        await writeSearchIndex(fileURLToPath(dir))
      },
    },
  }
}

/** Writes `pagefind/` into a folder of built pages, and says how many pages it read. */
async function writeSearchIndex(site: string): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors: SAME_EVERYWHERE })
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    const { page_count, errors: unread } = await index.addDirectory({ path: site })
    if (unread.length > 0) throw new Error(`Pagefind could not read: ${unread.join('; ')}`)
    if (page_count === 0) throw new Error(`Pagefind found no page in ${site}`)
    const outputPath = `${site}/pagefind`
    await rm(outputPath, { recursive: true, force: true })
    const { errors: unwritten } = await index.writeFiles({ outputPath })
    if (unwritten.length > 0) throw new Error(`Pagefind could not write: ${unwritten.join('; ')}`)
    await dropInterfaces(outputPath)
    return page_count
  } finally {
    await close()
  }
}

/** Headings of sections and their links, names of facts and numbers of sources stand on every page: to find them helps nobody. */
const SAME_EVERYWHERE = ['h2', '.section-link', 'dt', 'sup']

/** Pagefind's own interfaces: 400 kB that no page of ours loads. */
async function dropInterfaces(outputPath: string) {
  const files = [
    'ui.js',
    'ui.css',
    'modular-ui.js',
    'modular-ui.css',
    'component-ui.js',
    'component-ui.css',
    'highlight.js',
    'worker.js',
  ]
  await Promise.all(files.map((file) => rm(`${outputPath}/pagefind-${file}`, { force: true })))
}
