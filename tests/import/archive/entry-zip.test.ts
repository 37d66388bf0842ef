import { deflateSync, Inflate, strToU8, Zip, ZipDeflate } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { readEntryZip } from '../../../src/import/archive/entry-zip.ts'
import { unpack } from '../../../src/import/archive/unpack.ts'
import { entryZip, hostileZips } from './hostile-zips.ts'

describe('an archive that is not what the form makes is refused, and why is told', () => {
  test.each(Object.entries(hostileZips))('%s', (_, [bytes, why]) => {
    expect(readEntryZip(bytes)).toMatchObject({ refused: { phrase: `zip.${why}` } })
  })
})

test('what the form and the systems of writers make is taken in', () => {
  const more = {
    '__MACOSX/mae-sai-interpreters/._th.mdx': strToU8('x'),
    'mae-sai-interpreters/.DS_Store': strToU8('x'),
    'mae-sai-interpreters/Thumbs.db': strToU8('x'),
    'mae-sai-interpreters/photo.jpg': new Uint8Array(900_000),
  }
  const read = readEntryZip(entryZip(more))
  expect(read).toMatchObject({ id: 'mae-sai-interpreters' })
  expect('files' in read && [...read.files.keys()]).toEqual(['th.mdx', 'photo.jpg'])
})

test('sizes that stand behind a file, and a comment, are no fault', () => {
  const written: Uint8Array[] = []
  const zip = new Zip((_, chunk) => void written.push(chunk))
  const file = new ZipDeflate('mae-sai-interpreters/th.mdx')
  zip.add(file)
  file.push(strToU8('text'), true)
  zip.end()
  const bytes = Uint8Array.from([...written.flatMap((chunk) => [...chunk]), 1, 2, 3])
  bytes[bytes.length - 5] = 3
  expect(readEntryZip(bytes)).toMatchObject({ id: 'mae-sai-interpreters' })
})

test('a file that grows beyond its word is left at once', () => {
  const data = deflateSync(new Uint8Array(30 * 1024 * 1024))
  const file = { name: 'a', method: 8, isLocked: false, isSpecial: false, header: 0, start: 0, next: 0 }
  const push = vi.spyOn(Inflate.prototype, 'push')
  expect(() => unpack(data, { ...file, packed: data.length, size: 1000 })).toThrow('larger')
  expect(push).toHaveBeenCalledTimes(1)
  push.mockRestore()
})

test('a file that is refused by its size is never unpacked', () => {
  const push = vi.spyOn(Inflate.prototype, 'push')
  for (const name of ['a small archive of 10 MB', 'a text of 10 MB', 'many pictures of 19 MB'])
    expect(readEntryZip(hostileZips[name]?.[0] ?? new Uint8Array())).toHaveProperty('refused')
  expect(push).not.toHaveBeenCalled()
  push.mockRestore()
})
