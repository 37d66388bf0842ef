import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { phrase } from '../../src/check/say.ts'
import { readEntries, readEntry } from '../../src/node/entries.ts'
import { readText } from '../../src/node/text.ts'
import { writeEntry } from '../check-folder.ts'
import { messageOf } from '../words.ts'

let practices: string
beforeEach(() => {
  practices = mkdtempSync(join(tmpdir(), 'practices-'))
})
const codes = (diagnostics: { code: string; file: string }[]) =>
  diagnostics.map(({ code, file }) => `${code} ${file.split('/').at(-1)}`)

describe('readEntries', () => {
  test('reads folders in order of their names, and neither templates nor hidden ones', () => {
    for (const id of ['b', 'a', '_template', '.git']) writeEntry(practices, id, { th: id, en: id })
    const { folders, diagnostics } = readEntries(practices)
    expect(folders.map(({ id, th, en }) => [id, th, en])).toEqual([
      ['a', 'a', 'a'],
      ['b', 'b', 'b'],
    ])
    expect(diagnostics).toEqual([])
  })
  test('passes over what systems and editors leave', () => {
    const left = [
      '.DS_Store',
      '._th.mdx',
      'Thumbs.db',
      'desktop.ini',
      '~$th.docx',
      '.th.mdx.swp',
      'th.mdx~',
      '#th.mdx#',
    ]
    writeEntry(practices, 'a', { th: 'ก' })
    mkdirSync(join(practices, 'a', 'adoptions'))
    for (const folder of ['', 'a', 'a/adoptions'])
      for (const name of left) writeFileSync(join(practices, folder, name), 'x')
    symlinkSync('somebody@machine.1234', join(practices, 'a', '.#th.mdx'))
    const { folders, diagnostics } = readEntries(practices)
    expect(diagnostics).toEqual([])
    expect(
      folders.map(({ id, attachments, adoptions, diagnostics }) => [id, attachments, adoptions, diagnostics]),
    ).toEqual([['a', [], [], []]])
  })
  test('a link to a folder is not followed', () => {
    symlinkSync('/etc', join(practices, 'linked'))
    const { folders, diagnostics } = readEntries(practices)
    expect(folders).toEqual([])
    expect(codes(diagnostics)).toEqual(['file-unexpected linked'])
  })
  test('a file in the place of the folder', () => {
    writeFileSync(join(practices, 'x'), '')
    expect(readEntries(join(practices, 'x')).diagnostics.map(messageOf)).toEqual([
      'this folder cannot be opened (it is not a folder)',
    ])
  })
})

describe('readEntry', () => {
  test('attachments are files with plain names; links and folders are none', () => {
    writeEntry(practices, 'a', { th: 'ก' })
    const inside = (name: string) => join(practices, 'a', name)
    const long = `${'a'.repeat(77)}.jpg`
    const refused = [
      'Room.jpg',
      'a b.png',
      'x.svg',
      'con.pdf',
      'lpt1.png',
      'ก.pdf',
      'a.pdf.jpg',
      '-a.jpg',
      long,
    ]
    for (const name of ['room.jpg', 'flow-chart.pdf', 'console.pdf', ...refused])
      writeFileSync(inside(name), '')
    symlinkSync('/etc/passwd', inside('secret.pdf'))
    mkdirSync(inside('folder.png'))
    const { attachments, diagnostics } = readEntry(join(practices, 'a'))
    expect(attachments).toEqual(['console.pdf', 'flow-chart.pdf', 'room.jpg'])
    expect(codes(diagnostics).sort()).toEqual(
      [...refused, 'folder.png', 'secret.pdf'].map((name) => `file-unexpected ${name}`).sort(),
    )
  })
  test('a folder that does not exist says so once', () => {
    expect(codes(readEntry(join(practices, 'Nothing Here')).diagnostics)).toEqual([
      'folder-unreadable Nothing Here',
    ])
  })
})

describe('readText', () => {
  const write = (content: string | Buffer) => {
    writeFileSync(join(practices, 'x.mdx'), content)
    return readText(join(practices, 'x.mdx'))
  }
  test('gives the text as it is', () => {
    expect(write('น้ำ\r\n😀')).toEqual({ text: 'น้ำ\r\n😀' })
    expect(write('')).toEqual({ text: '' })
    expect(write('a'.repeat(64 * 1024)).text).toHaveLength(64 * 1024)
  })
  test.each([
    ['half a letter at the end', Buffer.from('น้ำ').subarray(0, 4), 'oldThai'],
    ['a surrogate', Buffer.from([0xed, 0xa0, 0x80]), 'oldThai'],
    ['zeros', Buffer.alloc(4), 'binary'],
    ['UTF-16, big end first', Buffer.from([0xfe, 0xff, 0x0e, 0x01]), 'utf16'],
  ])('refuses %s', (_, bytes, reason) => {
    const { problem, text } = write(bytes)
    expect(text).toBeUndefined()
    expect(problem).toEqual({ code: 'file-encoding', params: { reason: { phrase: `file.${reason}` } } })
  })
  test('says without paths of the machine why a file cannot be read', () => {
    expect(readText(join(practices, 'none'))).toEqual({
      problem: { code: 'file-unreadable', params: { reason: phrase('system.ENOENT', { code: 'ENOENT' }) } },
    })
    writeFileSync(join(practices, 'locked'), 'x')
    chmodSync(join(practices, 'locked'), 0)
    if (process.getuid?.() !== 0)
      expect(readText(join(practices, 'locked')).problem?.params).toHaveProperty('reason.en', 'no permission')
  })
})
