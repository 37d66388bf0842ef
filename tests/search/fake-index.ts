import type { IndexedPage } from '../../src/search/page.ts'
import type { SearchIndex } from '../../src/search/search-index.ts'

/** An index that names every page as a candidate: what is right is for the answer to say. */
export function fakeIndex(
  ...pages: readonly (readonly [id: string, title: string, text: string])[]
): SearchIndex {
  return {
    candidates: async (_terms, { selection }) =>
      pages
        .map(toPage)
        .filter((page) => Object.keys(selection).length === 0 || selection['id']?.includes(page.id))
        .map((page) => ({ id: page.id, load: async () => page })),
  }
}

/** Word marks are written as `|` in titles and texts. */
function toPage([id, title, text]: readonly [string, string, string]): IndexedPage {
  const markedText = `${title}|. |${text}`.replaceAll('|', '\u200B')
  return { id, url: `/${id}/`, title: title.replaceAll('|', ''), markedText, facets: { id: [id] } }
}
