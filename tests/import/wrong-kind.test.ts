import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { say } from '../../src/check/say.ts'
import { wrongKind } from '../../src/import/wrong-kind.ts'
import { english, thai } from '../words.ts'

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const oldOffice = (inside: string) => latin(`\xd0\xcf\x11\xe0${[...inside].join('\0')}`)
const archive = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
const open = (kind: string) =>
  zipSync({ mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }] })

/** What people send, under the name it has or under that of a Word file, and what it is. */
const sent: [name: string, bytes: Uint8Array, kind: string][] = [
  ['nothing.docx', latin(''), 'empty'],
  ['old.doc', oldOffice('WordDocument'), 'oldWord'],
  ['renamed.docx', oldOffice('WordDocument'), 'oldWord'],
  ['locked.docx', oldOffice('EncryptedPackage'), 'locked'],
  ['memo.rtf', latin('{\\rtf1'), 'rtf'],
  ['memo.odt', open('text'), 'openText'],
  ['sums.ods', open('spreadsheet'), 'openOther'],
  ['report.pdf', latin('%PDF-1.7'), 'pdf'],
  ['IMG_2034.HEIC', latin('\0\0\0\x18ftypheic'), 'heic'],
  ['flip-chart.jpg', latin('\xff\xd8\xff\xe0'), 'picture'],
  ['renamed-picture.docx', latin('\x89PNG\r\n'), 'picture'],
  ['sums.xlsx', archive('xl/workbook.xml'), 'sheet'],
  ['sums.xls', oldOffice('Workbook'), 'sheet'],
  ['talk.pptx', archive('ppt/presentation.xml'), 'slides'],
  ['talk.ppt', oldOffice('PowerPoint Document'), 'slides'],
  ['memo.pages', archive('Index/Document.iwa'), 'pages'],
  ['page.html', latin('<!DOCTYPE html><p>'), 'web'],
  ['letter.eml', latin('Return-Path: <a@example.org>'), 'mail'],
  ['letter.msg', oldOffice('__substg1.0'), 'mail'],
  ['all.rar', latin('Rar!\x1a'), 'archive'],
  ['film.mp4', latin('\0\0\0\x18ftypisom'), 'video'],
  ['talk.m4a', latin('\0\0\0\x18ftypM4A '), 'sound'],
  ['memo.gdoc', latin('{"url"'), 'shortcut'],
  ['notes.txt', latin('notes'), 'text'],
  ['what.xyz', latin('what'), 'other'],
]

test.each(sent)('%s is told by what it is, with its own remedy', (name, bytes, kind) => {
  expect(wrongKind(name, bytes)?.phrase).toBe(`kind.${kind}`)
})

test('each kind has a remedy of its own in both languages', () => {
  const phrases = sent.flatMap(([name, bytes]) => wrongKind(name, bytes) ?? [])
  const kinds = new Set(sent.map(([, , kind]) => kind))
  for (const speaker of [thai, english])
    expect(new Set(phrases.map((told) => say(told, speaker))).size).toBe(kinds.size)
})

test('a Word file and an archive are of the right kind', () => {
  expect(wrongKind('practice.docx', archive('word/document.xml'))).toBeUndefined()
  expect(wrongKind('entry.zip', archive('entry/th.mdx'))).toBeUndefined()
})
