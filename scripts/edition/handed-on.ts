import { siteToHandOn } from '../../src/node/edition/built-site.ts'
import { readLibrary } from '../../src/node/library.ts'
import { loadLibrary } from '../../src/site/library.ts'

/** What the files of an edition are called. */
export const name = 'good-practice-library'

/** A built site that may be handed on, and the library that it shows. */
export async function handedOn(site: string) {
  const built = siteToHandOn(site)
  return { built, library: loadLibrary(await readLibrary()) }
}

/** What was written, and how large it is. */
export const told = (file: string, bytes: number) => `${file}: ${(bytes / 1e6).toFixed(1)} MB`
