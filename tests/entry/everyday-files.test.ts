import { expect, test } from 'vitest'
import { isEveryday } from '../../src/entry/everyday-files.ts'

test.each([
  '.DS_Store',
  '._room.jpg',
  '__MACOSX',
  'Thumbs.db',
  'thumbs.db',
  'desktop.ini',
  'Desktop.ini',
  '~$th.docx',
  '.~lock.th.docx#',
  '.th.mdx.swp',
  '.th.mdx.swo',
  'th.mdx~',
  '#th.mdx#',
  '.#th.mdx',
  'th.mdx.bak',
])('%s is left by a system or an editor', (name) => {
  expect(isEveryday(name)).toBe(true)
})

test.each([
  'th.mdx',
  'en.mdx',
  'tak-2023.mdx',
  'swp.mdx',
  'room.jpg',
  '.git',
  '.env',
  '_draft.mdx',
  'thumbs.jpg',
  'x.js',
  '~',
  '##',
])('%s is not', (name) => {
  expect(isEveryday(name)).toBe(false)
})
