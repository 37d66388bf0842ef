import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readEntryZip } from '../../../src/import/archive/entry-zip.ts'
import { readDocx } from '../../../src/import/word/read-docx.ts'
import { library, line, table, wordFile } from '../word/parts.ts'
import { entryZip } from './hostile-zips.ts'

const settings = { seed: 20261130, numRuns: 400 }

/** A file in which some bytes are others, and which may end too early. */
const spoiled = (bytes: Uint8Array) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.noBias(fc.nat(bytes.length - 1)), fc.noBias(fc.nat(255))), {
        minLength: 1,
        maxLength: 2,
      }),
      fc.option(fc.nat(bytes.length), { freq: 20 }),
    )
    .map(([changes, end]) => {
      const copy = Uint8Array.from(bytes)
      for (const [at, value] of changes) copy[at] = value
      return end === null ? copy : copy.slice(0, end)
    })

test('an archive with other bytes is read or refused, and never throws', () => {
  const counts = { read: 0, refused: 0 }
  const bytes = entryZip({ 'mae-sai-interpreters/a.pdf': new Uint8Array(500) }, 0)
  fc.assert(
    fc.property(spoiled(bytes), (file) => {
      counts['refused' in readEntryZip(file) ? 'refused' : 'read'] += 1
    }),
    settings,
  )
  expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(5)
})

test('a Word file with other bytes is read or refused, and never throws', async () => {
  const counts = { read: 0, refused: 0 }
  const packed = await wordFile([line('ล่ามประจำด่าน'), table([['จังหวัด', 'ตาก']])])
  // Stored as they are, so that the parsers meet the other bytes.
  const bytes = zipSync(unzipSync(packed), { level: 0 })
  await fc.assert(
    fc.asyncProperty(spoiled(bytes), async (file) => {
      counts['refused' in readDocx(file, library) ? 'refused' : 'read'] += 1
    }),
    settings,
  )
  expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(5)
})
