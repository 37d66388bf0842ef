import { type Answer, answer, browse } from '../../search/answer.ts'
import { readQuery } from '../../search/query.ts'
import type { SearchIndex, Selection } from '../../search/search-index.ts'
import { openIndex } from './pagefind-index.ts'
import type { SearchConfig } from './search-config.ts'

/** Asks what somebody typed, with one selection of facets or another. */
type Ask = (selection: Selection) => Promise<Answer>

/** Opens the indexes when they are wanted, each once. */
export interface Asker {
  preload(): void
  /** `limit` bounds how many texts are compared with the query. */
  about(typed: string, language: string, limit: number): Ask
  /** Lets the next question try again what could not be loaded. */
  forget(): void
}

/** What the search page asks. */
export function asker({ base, locale, synonyms }: SearchConfig): Asker {
  const indexes = new Map<string, Promise<SearchIndex>>()

  return { preload: () => void index(locale).catch(forget), about, forget }

  function about(typed: string, language: string, limit: number): Ask {
    const asked = new Map<string, Promise<Answer>>()
    const query = readQuery(typed, synonyms)
    return (selection) => remember(asked, JSON.stringify(selection), () => find(selection))

    async function find(selection: Selection): Promise<Answer> {
      const opened = await index(language)
      return query === undefined ? browse(opened, selection, limit) : answer(opened, query, selection, limit)
    }
  }

  function index(language: string): Promise<SearchIndex> {
    return remember(indexes, language, () => openIndex(base, language))
  }

  function forget() {
    indexes.clear()
  }
}

function remember<T>(known: Map<string, T>, key: string, find: () => T): T {
  const found = known.get(key) ?? find()
  known.set(key, found)
  return found
}
