import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EntryContext, type EntryFolder, parseEntry } from '../../../src/check/entry.ts'
import type { EntryForm, Fact, Facts } from '../../../src/entry/write/entry-form.ts'
import { readForm } from '../../../src/entry/write/read-form.ts'
import { entryFiles } from '../../../src/entry/write/write-text.ts'
import { readMessages, readVocabulary } from '../../../src/node/content.ts'
import { entryContext } from '../../../src/node/corpus.ts'
import { readEntries } from '../../../src/node/entries.ts'
import { markdown, thai, yaml } from '../../fuzz-pieces.ts'

const context: EntryContext = entryContext(readVocabulary(), readMessages())
const settings = { seed: 20261123, numRuns: 1000 }

const words = fc
  .array(
    fc.oneof(fc.constantFrom(...thai, ...markdown, ...yaml), fc.string({ unit: 'binary', maxLength: 6 })),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))
const filled = words.filter((text) => text !== '')
const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ]{0,8}$/)
const scalar = fc.oneof(filled, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean())
const facts: fc.Arbitrary<Facts> = fc.letrec<{ fact: Fact; facts: Facts }>((tie) => ({
  fact: fc.oneof({ maxDepth: 3, withCrossShrink: true }, scalar, list(tie('fact')), tie('facts')),
  facts: fc.dictionary(name, tie('fact'), { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
})).facts

function list(item: fc.Arbitrary<Fact>): fc.Arbitrary<Fact[]> {
  return fc.array(item, { minLength: 1, maxLength: 4 })
}

const lines = words.map((text) => text.replace(/\r\n?/g, '\n'))
const heading = fc.constantFrom('ปัญหาหน้างานที่พบ', 'สิ่งที่ทำ', 'หัวข้ออื่น #2')
const texts = (text: fc.Arbitrary<string>) =>
  fc.record({ facts, sections: fc.array(fc.record({ heading, text }), { maxLength: 4 }) })
const forms = (text: fc.Arbitrary<string>): fc.Arbitrary<EntryForm> =>
  fc.record({ id: fc.constant('some-entry'), th: texts(text), en: texts(text) })

describe('form → file → form', () => {
  test('gives back every fact and every section', () => {
    const plain = lines.map((text) => text.replace(/^[ \t]*(?:##|```|~~~)/gm, '').trim())
    fc.assert(
      fc.property(forms(plain), (form) => {
        expect(readBack(form)).toEqual(form)
      }),
      settings,
    )
  })

  test('gives back the same file, whatever was typed', () => {
    fc.assert(
      fc.property(forms(lines), (form) => {
        expect(entryFiles(readBack(form))).toEqual(entryFiles(form))
      }),
      settings,
    )
  })
})

test.each(readEntries('practices').folders)('$id: file → form → file says the same', (folder) => {
  const { id, th = '', en } = folder
  const form = readForm(id, { th, en })
  const files = form ? entryFiles(form) : {}
  const again = {
    ...folder,
    th: files['th.mdx'] ?? '',
    ...(en !== undefined && { en: files['en.mdx'] ?? '' }),
  }
  expect(said(again)).toEqual(said(folder))
})

test('what nobody has filled in is left out', () => {
  const facts = { title: 'ก', unit: '', results: [{ measure: '', after: null }], contact: { phone: '' } }
  const files = entryFiles({ id: 'x', th: { facts, sections: [] } })
  expect(files).toEqual({ 'th.mdx': '---\ntitle: ก\n---\n' })
})

test('facts that are no fields cannot be read', () => {
  expect(readForm('x', { th: '---\n- a\n---\n' })).toBeUndefined()
  expect(readForm('x', { th: '---\na: "\n---\n' })).toBeUndefined()
})

test('a heading inside a code block parts nothing', () => {
  const text = '```\n## ไม่ใช่หัวข้อ\n```'
  const form: EntryForm = { id: 'x', th: { facts: { title: 'ก' }, sections: [{ heading: 'สิ่งที่ทำ', text }] } }
  expect(readBack(form)).toEqual(form)
})

/** What an entry says, wherever in the file it stands. */
function said(folder: EntryFolder) {
  const { th, en, diagnostics } = parseEntry(folder, context)
  const texts = [th, en].map((text) => text && { facts: text.facts, tree: text.tree })
  return { texts, found: diagnostics.map(({ code }) => code) }
}

function readBack(form: EntryForm): EntryForm {
  const files = entryFiles(form)
  const read = readForm(form.id, { th: files['th.mdx'] ?? '', en: files['en.mdx'] })
  if (!read) throw new Error('the files of a form cannot be read')
  return read
}

test('a field keeps to its line, however long it is', () => {
  const title = 'ล่าม ประจำ ด่าน '.repeat(20).trim()
  const form = { id: 'a', th: { facts: { kind: 'lesson', title, owner: 'x' }, sections: [] } }
  expect(entryFiles(form)['th.mdx']).toBe(`---\nkind: lesson\ntitle: ${title}\nowner: x\n---\n`)
})
