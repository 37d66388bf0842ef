import type { IndexedPage } from '../../search/page.ts'
import type { IndexRequest, SearchIndex } from '../../search/search-index.ts'

/** What we use of the script that Pagefind writes beside its index. */
interface PagefindScript {
  createInstance(options: PagefindOptions & { basePath: string; noWorker: boolean }): PagefindInstance
}
interface PagefindOptions {
  exactDiacritics: boolean
  /** Its own files are asked for with this; ours never change under one address. */
  metaCacheTag: string
}
interface PagefindInstance {
  init(): Promise<void>
  mergeIndex(bundle: string, options: PagefindOptions): Promise<void>
  search(
    term: string | null,
    options: { filters: Record<string, { any: readonly string[] }> },
  ): Promise<{ results: PagefindResult[] }>
}
interface PagefindResult {
  readonly id: string
  data(): Promise<PagefindPage>
}
interface PagefindPage {
  readonly url: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly raw_content: string
}

/** Opens the index of one language. `base` is the address of the site's root, with its last slash. */
export async function openIndex(base: string, language: string): Promise<SearchIndex> {
  const folder = `${base}pagefind/${language}/`
  const shards: string[] = await (await fetch(`${folder}shards.json`, { cache: 'no-cache' })).json()
  const opened = new Map<IndexRequest['marks'], Promise<PagefindInstance>>()
  return { candidates: async (terms, request) => ask(await instance(request.marks), terms, request) }

  /** How marks count is a setting of a whole instance, so each way has its own. */
  function instance(marks: IndexRequest['marks']): Promise<PagefindInstance> {
    const found = opened.get(marks) ?? merge(folder, shards, language, marks)
    opened.set(marks, found)
    return found
  }
}

/** The shards of a language's index as one: the first brings the script and the program, whose word forms are those of its language. */
async function merge(folder: string, shards: string[], language: string, marks: IndexRequest['marks']) {
  const [first = '', ...others] = shards.map((shard) => `${folder}${shard}/`)
  const script: PagefindScript = await import(/* @vite-ignore */ `${first}pagefind.js`)
  const options = { exactDiacritics: marks === 'count', metaCacheTag: 'shard' }
  const instance = withoutWordCutting(language, () =>
    script.createInstance({ ...options, basePath: first, noWorker: true }),
  )
  await instance.init()
  await Promise.all(others.map((shard) => instance.mergeIndex(shard, options)))
  return instance
}

/**
 * Pagefind reads `<html lang>` and cuts Thai queries with the browser's dictionary, which is not the index's.
 * `th-x` still finds the Thai index, but as no valid language tag it switches the cutting off.
 */
function withoutWordCutting<T>(language: string, open: () => T): T {
  const html = document.documentElement
  const lang = html.lang
  html.lang = `${language}-x`
  try {
    return open()
  } finally {
    html.lang = lang
  }
}

async function ask(instance: PagefindInstance, terms: readonly string[], { selection }: IndexRequest) {
  const filters = Object.fromEntries(Object.entries(selection).map(([facet, any]) => [facet, { any }]))
  const { results } = await instance.search(terms.length > 0 ? terms.join(' ') : null, { filters })
  return results.map((result) => ({ id: result.id, load: async () => toPage(await result.data()) }))
}

function toPage({ url, meta, filters, raw_content }: PagefindPage): IndexedPage {
  return {
    id: meta['id'] ?? url,
    url,
    title: meta['title'] ?? url,
    markedText: raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    facets: filters,
  }
}
