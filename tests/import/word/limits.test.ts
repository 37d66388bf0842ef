import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { tooMuchIn } from '../../../src/import/word/limits.ts'
import { readDocx } from '../../../src/import/word/read-docx.ts'
import { library, line, readWord, wordFile } from './parts.ts'

const paragraph = (number: number) => `<w:p><w:r><w:t>${number.toString(36)}</w:t></w:r></w:p>`
const many = (count: number, make: (number: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n))
const inside = (count: number) => `${'<w:sdt>'.repeat(count)}${'</w:sdt>'.repeat(count)}`
const part = (xml: string) => [{ name: 'word/document.xml', xml }]

/** Of each limit what is at it, and what is above. */
const limits: Record<string, [number, (count: number) => string]> = {
  paragraphs: [4000, (count) => many(count, paragraph).join('')],
  tables: [300, (count) => '<x:tbl></x:tbl>'.repeat(count)],
  characters: [400_000, (count) => `<w:t>${'ก'.repeat(count)}</w:t>`],
  pictures: [100, (count) => '<a:blip r:embed="rId1"/>'.repeat(count)],
  notes: [1000, (count) => many(count, (number) => `<w:footnoteReference w:id="${number}"/>`).join('')],
  elements: [400_000, (count) => '<w:r/>'.repeat(count)],
  depth: [200, inside],
}

describe('what is more than any paper holds is counted before anything parses it', () => {
  test.each(Object.entries(limits))('%s', (what, [most, xml]) => {
    expect(tooMuchIn(part(xml(most)))).toBeUndefined()
    expect(tooMuchIn(part(xml(most + 1)))).toMatchObject({ phrase: `docxLimit.${what}` })
  })

  test('whatever the file calls its prefix, and in whatever part', () => {
    const half = many(2500, (number) => paragraph(number).replaceAll('w:', 'x:')).join('')
    expect(tooMuchIn([...part(half), { name: 'word/footnotes.xml', xml: half }])).toMatchObject({
      phrase: 'docxLimit.paragraphs',
    })
  })

  test('a note that the text refers to again and again, and a link that is long each time', () => {
    const note = '<w:footnoteReference w:id="2"/>'
    expect(tooMuchIn(part(note.repeat(20)))).toBeUndefined()
    expect(tooMuchIn(part(note.repeat(22)))).toMatchObject({ phrase: 'docxLimit.notes' })
    expect(tooMuchIn(part(`<Relationship Target="https://${'a'.repeat(400_000)}"/>`))).toMatchObject({
      phrase: 'docxLimit.characters',
    })
  })
})

/** No parser of XML takes it: it would be refused as broken if one saw it. */
const body = (xml: string) => strToU8(`<?xml version="1.0"?><w:document><w:body>${xml}`)
const docx = (document: Uint8Array, more = {}) => zipSync({ 'word/document.xml': document, ...more })

/** Word files that strangers made to keep a reader busy, and in a word why each is not taken in. */
const hostile: Record<string, [() => Uint8Array, string]> = {
  '30,000 paragraphs': [() => docx(body(many(30_000, paragraph).join(''))), 'docx.long'],
  'what is broken, and nothing else': [() => docx(body('')), 'docx.broken'],
  'a paragraph of 10 MB': [() => docx(body(`<w:p>${'ก'.repeat(3_500_000)}</w:p>`)), 'zip.largeFile'],
  '5,000 pictures': [
    () => docx(body(many(5000, (number) => `<a:blip r:embed="rId${number}"/>`).join(''))),
    'docx.long',
  ],
  'a bomb of entities': [
    () => docx(strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><a>&d;</a>')),
    'docx.noWord',
  ],
  'a comment that hides how deep it is': [() => docx(body('<!-- </a></a></a> --><a><a><a>')), 'docx.noWord'],
  'an instruction that hides it': [() => docx(body('<?x </a></a> ?><a><a>')), 'docx.noWord'],
  'no text at all': [() => zipSync({ 'xl/workbook.xml': body('') }), 'docx.noWord'],
}

describe('a Word file that is no paper is refused before the parser of XML sees it', () => {
  test.each(Object.entries(hostile))('%s', (_, [bytes, why]) => {
    expect(readDocx(bytes(), library)).toMatchObject({ refused: { phrase: why } })
  })
})

test('what nobody asked for stays packed, however large it would be', async () => {
  const { unzipSync } = await import('fflate')
  const files = unzipSync(await wordFile([line('ล่ามประจำด่าน')]))
  const bombs = { 'docProps/core.xml': new Uint8Array(50_000_000), 'customXml/item1.xml': body('<a>') }
  const read = await readWord(zipSync({ ...files, ...bombs }))
  expect(read.form.th.facts['title']).toBe('ล่ามประจำด่าน')
})
