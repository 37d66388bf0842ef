import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { parseEntry } from '../../src/check/entry.ts'
import { readMessages, readVocabulary } from '../../src/node/content.ts'
import { entryContext, readCorpus } from '../../src/node/corpus.ts'
import { emptyTree, htmlOf } from '../../src/render/safe-tree.ts'
import { sectionsOf } from '../../src/render/sections.ts'

const page = 'https://example.org/practices/some-entry/'
const facts = '---\nkind: good-practice\nstatus: draft\ntitle: ตัวอย่าง\nsources: [IOM2022, AACT2021]\n---\n\n'

/** The sections of a draft whose body is this. */
function sections(body: string, attachments: string[] = []) {
  const folder = { id: 'some-entry', path: 'practices/some-entry', attachments, diagnostics: [] }
  const context = entryContext(readVocabulary(), readMessages())
  const { th, diagnostics } = parseEntry({ ...folder, th: facts + body }, context)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return sectionsOf(th?.tree ?? emptyTree, page)
}

test('each section has its lasting id and its heading', () => {
  const found = sections('## ปัญหาหน้างานที่พบ\n\nก\n\n## สิ่งที่ทำ\n\nข')
  expect(found.map(({ id, heading, text }) => [id, heading, text])).toEqual([
    ['problem', 'ปัญหาหน้างานที่พบ', 'ก'],
    ['action', 'สิ่งที่ทำ', 'ข'],
  ])
})

test('plain text keeps Thai words whole, lines apart, and the numbers of sources', () => {
  const [found] = sections(
    '## สิ่งที่ทำ\n\nผู้เสีย**หาย** 5 คน<Cite source="AACT2021" /> และ R&D \\< 3\n\n- หนึ่ง\n- สอง\n\n| ปี | คน |\n|-|-|\n| 2565 | 7 |',
  )
  expect(found?.text.split('\n')).toEqual(['ผู้เสียหาย 5 คน[2] และ R&D < 3', 'หนึ่ง', 'สอง', 'ปี\tคน', '2565\t7'])
})

test('a footnote is told apart from a source, and its text is there without the way back', () => {
  const found = sections('## สิ่งที่ทำ\n\nข้อความ[^a]<Cite source="IOM2022" />\n\n[^a]: หมายเหตุ')
  expect(found.map(({ id, text }) => [id, text])).toEqual([
    ['action', 'ข้อความ[^1][1]'],
    ['footnotes', 'หมายเหตุ'],
  ])
})

test('every address is whole, whatever else a tag holds', () => {
  const body = '## สิ่งที่ทำ\n\n![a > b](./plan.jpg) [ศัพท์](/glossary/#mdt) [ข้างนอก](https://example.com/?a=1&b=2)'
  const [found] = sections(body, ['plan.jpg'])
  const html = parse(found?.html ?? '')
  expect(html.querySelector('img')?.attributes).toMatchObject({ src: `${page}plan.jpg`, alt: 'a > b' })
  expect(html.querySelectorAll('a').map(({ attributes }) => attributes['href'])).toEqual([
    'https://example.org/glossary/#mdt',
    'https://example.com/?a=1&b=2',
  ])
})

test('the letters of an address stay apart from the markup around it', () => {
  const [found] = sections('## สิ่งที่ทำ\n\n[ก](https://example.com/?a=1&b=2) **ข**[^a] \n\n[^a]: ค')
  expect(found?.html).toBe(
    '<p><a href="https://example.com/?a=1&#x26;b=2" rel="external noopener">ก</a> <strong>ข</strong><sup>' +
      `<a href="${page}#fn-a" id="fnref-a" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>`,
  )
})

test('an address that stands in the words is left as it is', () => {
  const [found] = sections('## สิ่งที่ทำ\n\nพิมพ์ href="/x" ลงไป')
  expect(found?.text).toBe('พิมพ์ href="/x" ลงไป')
  expect(found?.html).toContain(' href="/x" ')
})

test('of the real entries nothing is lost: an HTML parser reads the same words', () => {
  const squeeze = (text: string) => text.replace(/\s+/g, '')
  const { entries } = readCorpus('practices').corpus
  expect(entries.length).toBeGreaterThan(50)
  for (const { th, id } of entries) {
    const root = parse(htmlOf(th?.tree.children ?? []))
    for (const link of root.querySelectorAll('.section-link, .data-footnote-backref, sup, h2')) link.remove()
    const found = sectionsOf(th?.tree ?? emptyTree, page).map(({ text }) => text.replace(/\[\^?\d+\]/g, ''))
    expect(squeeze(found.join('')), id).toBe(squeeze(root.text))
  }
})
