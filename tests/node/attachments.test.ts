import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { isUnread, pdfPages } from '../../src/check/attachments/pdf-problems.ts'
import { type ParsedEntry, parseEntry } from '../../src/check/entry.ts'
import { sourceText } from '../../src/entry/source-text.ts'
import { inspectAttachments, inspectBytes } from '../../src/node/attachments.ts'
import { readMessages, readVocabulary } from '../../src/node/content.ts'
import { entryContext } from '../../src/node/corpus.ts'
import { readEntry } from '../../src/node/entries.ts'
import { entryWith, leaflet, photo, telling } from '../attachments.ts'
import { costOfEach } from '../cost-of-each.ts'

const vocabulary = readVocabulary()
const context = entryContext(vocabulary, readMessages())
const parsed = (folder: string) => parseEntry(readEntry(folder), context)
const temporary = () => mkdtempSync(join(tmpdir(), 'attachments-'))

async function codesOf(entry: ParsedEntry) {
  const { entries } = await inspectAttachments({
    entries: [entry],
    courses: [],
    vocabulary,
    sourceOf: (file) => sourceText(file, ''),
  })
  return entries.flatMap(({ diagnostics }) => diagnostics).map(({ code }) => code)
}

test('a clean file is looked at once; one with findings each time, for they go stale with the words of the check', async () => {
  vi.stubEnv('CACHE_DIR', temporary())
  const cache = process.env['CACHE_DIR'] ?? ''
  const folder = entryWith(temporary(), {
    'clean.png': await photo().png().toBuffer(),
    'telling.png': await photo().withExif(telling).png().toBuffer(),
  })
  expect(await codesOf(parsed(folder))).toEqual(['image-metadata'])
  const results = readdirSync(cache).map((name) => readFileSync(`${cache}/${name}`, 'utf8'))
  expect(results.filter((result) => result === '[]')).toHaveLength(1)
  expect(await codesOf(parsed(folder))).toEqual(['image-metadata'])
  vi.unstubAllEnvs()
})

test('a file that is gone says so', async () => {
  const folder = entryWith(temporary(), { 'room.png': await photo().png().toBuffer() })
  const entry = parsed(folder)
  rmSync(join(folder, 'room.png'))
  expect(await codesOf(entry)).toEqual(['file-unreadable'])
})

test('a PDF nested without end is refused', async () => {
  const nested = `%PDF-1.7\n1 0 obj\n${'['.repeat(1_000_000)}\nendobj\n%%EOF\n`
  expect((await inspectBytes('deep.pdf', Buffer.from(nested))).map(({ code }) => code)).toEqual([
    'attachment-unusable',
  ])
})

test('an AVIF of more pixels than its decoder holds in memory is refused before it is decoded', async () => {
  const background = '#888'
  const large = (height: number) =>
    sharp({ create: { width: 4000, height, channels: 3, background } })
      .avif({ effort: 0 })
      .toBuffer()
  expect((await inspectBytes('a.avif', await large(2600))).map(({ code }) => code)).toEqual([
    'attachment-unusable',
  ])
  expect(await inspectBytes('a.avif', await large(2000))).toEqual([])
})

test('whatever bytes follow a good beginning, an image is refused or read', async () => {
  const answers = new Set<string | undefined>()
  for (const kind of ['jpg', 'png', 'webp', 'avif'] as const) {
    const good = await photo()
      .toFormat(kind === 'jpg' ? 'jpeg' : kind)
      .toBuffer()
    for (let seed = 1; seed <= 40; seed += 1) {
      const bad = Buffer.concat([good, Buffer.alloc(seed % 3 === 0 ? 5000 : 0, seed)])
      for (let at = seed * 7; at < bad.length; at += seed * 31) bad[at] = (at * seed) % 256
      answers.add((await inspectBytes(`x.${kind}`, bad))[0]?.code)
    }
  }
  expect(answers).toContain('attachment-unusable')
  expect(answers).toContain(undefined)
})

test('empty segments and names of fields are passed over, in a time that grows with their number and not with its square', async () => {
  const [jpeg, avif] = [await photo().jpeg().toBuffer(), await photo().withExif(telling).avif().toBuffer()]
  const segments = (count: number) =>
    inspectBytes('x.jpg', Buffer.concat([jpeg.subarray(0, 2), Buffer.alloc(count, 0xff), jpeg.subarray(2)]))
  const names = (count: number) =>
    inspectBytes(
      'x.avif',
      Buffer.concat([avif, Buffer.from('Iptc4xmpDateGPSAuthor<x:xmpmeta'.repeat(count))]),
    )
  expect(await costOfEach(segments, 1_000_000)).toBeLessThan(10)
  expect(await costOfEach(names, 64_000)).toBeLessThan(10)
})

test('a PDF gives the words of each page', async () => {
  const document = await leaflet('first')
  document.addPage()
  expect(await pdfPages(await document.save())).toEqual(['first', ''])
})

test.each([
  ['', true],
  [' \n', true],
  ['\0\0\0\0 \uf70a', true],
  ['ประชุม 3 ครั้ง', false],
  ['แนวปฏิบัติที\0ดี', false],
])('whether %j was read', (page, unread) => {
  expect(isUnread(page)).toBe(unread)
})
