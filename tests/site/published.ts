import { readLibrary } from '../../src/node/library.ts'
import { loadLibrary } from '../../src/site/library.ts'

/** What the addresses of the built site follow from. */
export const published = loadLibrary(await readLibrary())
