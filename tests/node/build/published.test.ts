import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, test, vi } from 'vitest'
import { DIGEST, letters } from '../../../src/browser/offline/manifest.ts'
import { publishedTexts } from '../../../src/export/published-texts.ts'
import { checkPublished } from '../../../src/node/build/published.ts'

/** Invented: nobody has this number, and no source of ours names it. */
const number = '086-234-5671'

function site(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(process.env['TMPDIR'] ?? tmpdir(), 'published-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

const pdf = async () => {
  const document = await PDFDocument.create()
  document.addPage()
  document.setSubject(`โทร ${number}`)
  return document.save()
}
const picture = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } })
    .withExif({ IFD0: { Artist: 'somebody' } })
    .jpeg()
    .toBuffer()
const page = (body: string) => `<!doctype html><html lang="th"><body>${body}</body></html>`

describe('no file of a site holds what stands in no source', () => {
  const files: Record<string, () => string | Uint8Array | Promise<Uint8Array>> = {
    'a/index.html': () => page(`<p>โทร <b>086</b>-234-<i>5671</i></p>`),
    'attribute/index.html': () => page(`<img alt="โทร ${number}">`),
    'entities/index.html': () => page(`<p>โทร &#48;86-234-5671</p>`),
    'data.json': () => JSON.stringify({ a: [{ b: `โทร ${number}` }] }),
    'key.json': () => JSON.stringify({ [`โทร ${number}`]: 1 }),
    'lines.json': () => JSON.stringify([`โทร 086-234\n5671`]),
    'list.csv': () => `a,b\r\n1,โทร ${number}\r\n`,
    'days.ics': () => `BEGIN:VCALENDAR\r\nSUMMARY:โทร 086-23\r\n 4-5671\r\nEND:VCALENDAR\r\n`,
    'feed.atom': () => `<feed><title>โทร ${number}</title></feed>`,
    'table.xlsx': () =>
      zipSync({ 'docProps/core.xml': strToU8(`<c><dc:creator>โทร ${number}</dc:creator></c>`) }),
    'course.zip': () => zipSync({ 'a.zip': zipSync({ 'b.txt': strToU8(`โทร ${number}`) }) }),
    'paper.pdf': pdf,
    'photo.jpg': picture,
  }
  test.each(Object.entries(files))('%s', async (name, make) => {
    const check = checkPublished(site({ [name]: await make(), 'index.html': page('คำนำ') }))
    await expect(check).rejects.toThrow(new RegExp(`\\n  ${name}: [a-z_-]+\\n`))
    await expect(check).rejects.not.toThrow('5671')
  })
})

test('what a source says and its check let stand is no fault', async () => {
  const folder = site({ 'index.html': page('<a href="tel:1300">โทร 1300</a> คลังแนวปฏิบัติที่ดี') })
  await expect(checkPublished(folder)).resolves.toBeUndefined()
})

test('a long number in the address of a document that we cite is no fault', async () => {
  const [, address = ''] =
    /(https:\/\/ratchakitcha\S+\.pdf)/.exec(
      readFileSync('content/vocabulary/law/fund-2566-start-up.yaml', 'utf8'),
    ) ?? []
  expect(address).toMatch(/\d{13}/)
  await expect(
    checkPublished(site({ 'index.html': page(`<a href="${address}">x</a>`) })),
  ).resolves.toBeUndefined()
})

test('files of the search hold words of pages, cut and packed: they are no text', () => {
  expect(publishedTexts('search-index/th/x/words.json', Buffer.from(`โทร ${number}`))).toEqual([])
})

test('digests in the list of what is kept on devices begin in every way, and spell no account', async () => {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte)
  const digests = bytes.flatMap((one) =>
    bytes.map((two) => letters(new Uint8Array([one, two, 1, 2, 3]), DIGEST)),
  )
  expect(new Set(digests).size).toBe(256 * 256)
  const files = Object.fromEntries(
    digests.map((digest, index) => [`page/${index % 1000}/${index}/`, [1, digest]]),
  )
  await checkPublished(site({ 'offline.json': JSON.stringify({ files }) }))
})

test('the address that whoever builds gave for pages is no fault, another is', async () => {
  const folder = () =>
    site({ 'privacy/index.html': page('<a href="mailto:a.library@gmail.com">a.library@gmail.com</a>') })
  await expect(checkPublished(folder())).rejects.toThrow('privacy/index.html')
  vi.stubEnv('CONTACT_EMAIL', 'a.library@gmail.com')
  await checkPublished(folder())
})

test('a version, which may read like an account, is no text', () => {
  const bytes = Buffer.from(JSON.stringify(['/practices/a/?v=igidbonl#history', 'igidbonl']))
  expect(publishedTexts('data.json', bytes)).toEqual(['/practices/a/#history', ''])
})

test('a kind of file that nobody reads stops the build', () => {
  expect(() => publishedTexts('a.xyz', new Uint8Array())).toThrow('no reader')
})
