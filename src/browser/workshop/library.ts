import type { FetchedLibrary, SentLibrary } from '../form/offline.ts'
import { config } from './page.ts'

/** Fetches what the check must know; nothing where there is no connection and none is kept. */
export async function fetchLibrary(): Promise<FetchedLibrary | undefined> {
  try {
    const response = await fetch(`${config.base}contribute/new/library.json`)
    const library: SentLibrary = await response.json()
    const { law, tools, sections } = library.context
    return { ...library, vocabulary: { ...library.vocabulary, law, tools, sections } }
  } catch {
    return undefined
  }
}
