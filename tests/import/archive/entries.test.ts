import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readChosen, readEntries } from '../../../src/import/archive/entries.ts'
import { readEntryZip } from '../../../src/import/archive/entry-zip.ts'
import { entryZip, hostileZips } from './hostile-zips.ts'

const text = strToU8('---\nstatus: draft\n---\n')
const chosen = (name: string, bytes = text) => ({
  name,
  size: bytes.length,
  read: () => Promise.resolve(bytes),
})

test('the archive of the form is one entry, as the form reads it', () => {
  const zip = entryZip()
  expect(readEntries('a.zip', zip).entries).toEqual([readEntryZip(zip)])
})

test('several entries come one after the other, however deep; what is wrong with one is told by its name', () => {
  const sent = readEntries(
    'all.zip',
    zipSync({
      'library-main/practices/a-post/th.mdx': text,
      'library-main/practices/a-post/en.mdx': text,
      'library-main/practices/b-post/th.mdx': text,
      'library-main/practices/only-english/en.mdx': text,
      'library-main/practices/Bad Name/th.mdx': text,
      'library-main/practices/b-post/IMG_1.JPG': text,
      'library-main/practices/a-post/adoptions/tak-2023.mdx': text,
      '__MACOSX/library-main/._x': text,
    }),
  )
  expect(sent.entries.map(({ id, files }) => [id, ...files.keys()])).toEqual([
    ['a-post', 'th.mdx', 'en.mdx'],
    ['b-post', 'th.mdx'],
  ])
  expect(sent.refused).toMatchObject([
    { name: 'library-main/practices/only-english', refused: { phrase: 'zip.noThai' } },
    { name: 'library-main/practices/Bad Name', refused: { phrase: 'zip.folderName' } },
  ])
  expect(sent.unread).toEqual([
    'library-main/practices/b-post/IMG_1.JPG',
    'library-main/practices/a-post/adoptions/tak-2023.mdx',
  ])
})

describe('no archive that the form refuses for its making is opened', () => {
  // The form takes one entry in a folder of its own; these are what a reviewer may open, or is told by name.
  const ofPlaces = ['nested', 'folders', 'folderName', 'unknownFile', 'noThai']
  const hostile = Object.entries(hostileZips).filter(([, [, why]]) => !ofPlaces.includes(why))
  test.each(hostile)('%s', (_, [bytes, why]) => {
    const { entries, refused } = readEntries('sent.zip', bytes)
    expect(entries).toEqual([])
    expect(refused).toMatchObject([{ name: 'sent.zip', refused: { phrase: `zip.${why}` } }])
  })
})

describe('files that are chosen by themselves', () => {
  test('are an entry without an address; those of a folder have its name', async () => {
    const loose = await readChosen([chosen('th.mdx'), chosen('room.jpg')])
    expect(loose.entries.map(({ id, files }) => [id, ...files.keys()])).toEqual([['', 'th.mdx', 'room.jpg']])
    const folder = await readChosen([chosen('a-post/th.mdx'), chosen('a-post/notes.docx')])
    expect(folder).toMatchObject({ entries: [{ id: 'a-post' }], unread: ['a-post/notes.docx'] })
  })

  test('are not read where they are larger than any text is, or too many', async () => {
    const large = { ...chosen('a-post/en.mdx'), size: 10 ** 7, read: () => Promise.reject(new Error('read')) }
    const sent = await readChosen([chosen('a-post/th.mdx'), large])
    expect(sent).toMatchObject({
      entries: [{ id: 'a-post' }],
      refused: [{ name: 'a-post/en.mdx', refused: { phrase: 'zip.largeFile' } }],
    })
    const many = await readChosen(Array.from({ length: 101 }, (_, index) => chosen(`a-post/p-${index}.jpg`)))
    expect(many).toMatchObject({ entries: [], refused: [{ refused: { phrase: 'zip.many' } }] })
  })
})
