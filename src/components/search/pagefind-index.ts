import type { IndexedPage } from '../../lib/search/page.ts'
import type { Candidate, IndexRequest, SearchIndex } from '../../lib/search/search-index.ts'

/** What we use of the script that Pagefind writes beside its index. */
interface PagefindScript {
  createInstance(options: { exactDiacritics: boolean; noWorker: boolean }): PagefindInstance
}
interface PagefindInstance {
  init(): Promise<void>
  options(options: { exactDiacritics: boolean }): Promise<void>
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
  // A module for each language: its WebAssembly holds the word forms of one language only.
  const script: PagefindScript = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js?${language}`)
  const instance = withoutWordCutting(language, () =>
    script.createInstance({ exactDiacritics: true, noWorker: true }),
  )
  await instance.init()
  let before: Promise<unknown> = Promise.resolve()
  return { candidates }

  /** One after the other: how marks count is a setting of the whole instance. */
  function candidates(terms: readonly string[], request: IndexRequest): Promise<Candidate[]> {
    const answer = before.then(() => ask(instance, terms, request))
    before = answer.catch(() => undefined)
    return answer
  }
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

async function ask(instance: PagefindInstance, terms: readonly string[], { selection, marks }: IndexRequest) {
  await instance.options({ exactDiacritics: marks === 'count' })
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
