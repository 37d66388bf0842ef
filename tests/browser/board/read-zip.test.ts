import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readBoardZip } from '../../../src/browser/board/read-zip.ts'
import { entriesZip } from '../../../src/browser/form/entry-zip.ts'
import { contributions } from '../../entry/workshop/contributions.ts'
import { entryZip, hostileZips } from '../../import/archive/hostile-zips.ts'

const text = strToU8('---\ntitle: เรื่องสมมุติ\nstatus: draft\n---\n\n## สิ่งที่ทำ\n\nทำแล้ว\n')
const forms = contributions.map((form) => ({ form, files: [] }))
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
const idsIn = async (zipped: Zippable) => {
  const { taken, left } = await readBoardZip(zipSync(zipped))
  return { ids: taken.map(({ form }) => form.id), left }
}

describe('the board takes in', () => {
  test.each(['practices/', '', 'unpacked and packed again/practices/'])(
    'all contributions of its own archive in "%s"',
    async (folder) => {
      const { taken, left } = await readBoardZip(await bytesOf(entriesZip(forms, folder)))
      expect(taken.map(({ form }) => form.id)).toEqual(forms.map(({ form }) => form.id))
      expect(taken[0]?.form.th.sections).toEqual(contributions[0]?.th.sections)
      expect(left).toEqual([])
    },
  )

  test('more files than one entry may have, and no more than a workshop has', async () => {
    const files = (count: number): Zippable =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`practices/a-${at}/th.mdx`, text]))
    expect((await idsIn(files(200))).ids).toHaveLength(200)
    expect(await idsIn(files(1001))).toMatchObject({ ids: [], left: [{ why: { phrase: 'zip.many' } }] })
  })

  test('the others where one cannot be read, and names what it leaves', async () => {
    const { ids, left } = await idsIn({
      'practices/a-post/th.mdx': text,
      'practices/torn/th.mdx': strToU8('---\ntitle: [\n---\n'),
      'practices/only-english/en.mdx': text,
      'practices/a-post/notes.docx': text,
    })
    expect(ids).toEqual(['a-post'])
    expect(left).toMatchObject([
      { name: 'torn', why: { phrase: 'zip.unreadable' } },
      { name: 'practices/only-english', why: { phrase: 'zip.noThai' } },
      { name: 'practices/a-post/notes.docx' },
    ])
  })
})

describe('no archive that is refused for its making is opened', () => {
  // What one entry's folder may not hold is named and left alone here, and of files a board may have more.
  const allowed = ['folders', 'folderName', 'unknownFile', 'noThai', 'nested', 'many']
  test.each(Object.entries(hostileZips).filter(([, [, why]]) => !allowed.includes(why)))(
    '%s',
    async (_, [bytes, why]) => {
      const { taken, left } = await readBoardZip(bytes)
      expect(taken).toEqual([])
      expect(left).toMatchObject([{ why: { phrase: `zip.${why}` } }])
    },
  )
})

test('an archive that holds only others says what to do', async () => {
  expect(await idsIn({ 'a/one.zip': entryZip() })).toMatchObject({
    ids: [],
    left: [{ why: { phrase: 'zip.nested' } }],
  })
})
