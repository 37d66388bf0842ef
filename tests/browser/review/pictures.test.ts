import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isSound, picturesOf } from '../../../src/browser/review/pictures.ts'
import type { Version } from '../../../src/browser/review/version.ts'
import { photo, telling } from '../../attachments.ts'

const clean = new Uint8Array(await photo().jpeg().toBuffer())
const secret = new Uint8Array(await photo().withExif(telling).jpeg().toBuffer())
const head = readFileSync('tests/checks/valid/smallest/practices/mae-sai-interpreters/th.mdx', 'utf8')

const version = (body: string, files: Record<string, Uint8Array>): Version => ({
  form: { id: 'a-post', th: { facts: {}, sections: [] } },
  files: new Map([['th.mdx', new TextEncoder().encode(`${head}\n${body}\n`)], ...Object.entries(files)]),
})

test('a reviewer sees of each picture what it is said to show, what it hides, and what became of it', () => {
  const before = version('', { 'same.jpg': clean, 'other.jpg': clean })
  const now = version('![ห้องว่าง](./same.jpg)\n\n![](./other.jpg)', {
    'same.jpg': clean,
    'other.jpg': secret,
    'unused.jpg': clean,
    'no-picture.png': clean,
    'paper.pdf': clean,
  })
  const found = picturesOf(now, before).map((picture) => ({
    name: picture.name,
    alts: picture.shown.map(({ alt }) => alt),
    wrong: picture.wrong.map(({ code }) => code),
    since: picture.since,
    sound: isSound(picture),
  }))
  expect(found).toEqual([
    { name: 'same.jpg', alts: ['ห้องว่าง'], wrong: [], since: 'same', sound: true },
    { name: 'other.jpg', alts: [''], wrong: ['image-metadata'], since: 'changed', sound: false },
    { name: 'unused.jpg', alts: [], wrong: [], since: 'new', sound: false },
    { name: 'no-picture.png', alts: [], wrong: ['attachment-unusable'], since: 'new', sound: false },
  ])
})
