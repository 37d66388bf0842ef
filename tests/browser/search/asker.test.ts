import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { asker, type Found } from '../../../src/browser/search/asker.ts'
import { writeSearchIndex } from '../../../src/node/build/search-index.ts'
import { readLibrary } from '../../../src/node/library.ts'
import { type LibraryData, loadLibrary } from '../../../src/site/library.ts'

const scratch = mkdtempSync(join(tmpdir(), 'asker-'))
let data: LibraryData
const fetched: string[] = []

beforeAll(async () => {
  data = await readLibrary()
  writeSearchIndex(loadLibrary(data), `${scratch}/few`)
  writeSearchIndex(loadLibrary({ ...data, entries: [0, 1, 2].flatMap(copies) }), `${scratch}/many`)
})
beforeEach(() => {
  fetched.length = 0
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address)
    return new Response(readFileSync(address))
  })
})
afterAll(() => {
  vi.unstubAllGlobals()
  rmSync(scratch, { recursive: true })
})

/** The entries again under other addresses: a library of several hundred. */
const copies = (number: number) =>
  data.entries.map((entry) => (number === 0 ? entry : { ...entry, id: `${entry.id}-${number}` }))

/** What is shown of a query, one step after the other. */
async function steps(library: 'few' | 'many', typed: string) {
  const shown: Found[] = []
  await asker(`${scratch}/${library}/`, 'th').ask(typed, {}, (found) => shown.push(found))
  const ids = shown.map(({ hits, index }) =>
    Promise.all(hits.map(async ({ entry }) => (await index.card(entry)).id.replace(/-[12]$/, ''))),
  )
  return Promise.all(
    ids.map(async (list, at) => ({ ids: [...new Set(await list)], direct: shown[at]?.direct })),
  )
}

describe('a library of many', () => {
  test.each(['ล่าม', 'นครพนม คัดกรอง', 'ผู้เสียหายเด็ก', 'ไม่มีคนแปล', 'มาตรา 41'])(
    'finds in a library of many what it finds in one of few: %s',
    async (typed) => {
      const [few, many] = [await steps('few', typed), await steps('many', typed)]
      expect(many.at(-1)?.direct).toEqual(few.at(-1)?.direct)
      const found = few.at(-1)?.ids ?? []
      expect(found.length).toBeGreaterThan(0)
      expect(many.at(-1)?.ids.slice(0, 3)).toEqual(found.slice(0, 3))
    },
  )

  test.each(['ล่าม', 'นครพนม', 'มาตรา 41'])(
    'shows what goes by the name of %s before the words of texts have come, and no entry by chance',
    async (typed) => {
      const [first] = await steps('many', typed)
      expect(first?.direct?.length).toBeGreaterThan(0)
      expect(first?.ids).toEqual([])
    },
  )

  test('loads only the lists that are asked for, and no text', async () => {
    await asker(`${scratch}/many/`, 'th').ask('ล่าม', {}, () => undefined)
    expect(fetched.some((address) => address.includes('/where-'))).toBe(true)
    expect(fetched.some((address) => /\/(?:text|card)\//.test(address))).toBe(false)
  })
})
