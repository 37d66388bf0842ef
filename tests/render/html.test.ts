import { describe, expect, test } from 'vitest'
import { parseBody } from '../../src/check/markup/parse.ts'
import { namedCards } from '../../src/entry/law-mentions.ts'
import { readVocabulary } from '../../src/node/content.ts'
import { type RenderContext, renderTree } from '../../src/render/html.ts'
import { htmlOf } from '../../src/render/safe-tree.ts'

const vocabulary = readVocabulary()
const context: RenderContext = {
  locale: 'th',
  base: '/library/',
  id: 'an-entry',
  sources: ['A', 'B'],
  sections: vocabulary.sections,
  law: namedCards(vocabulary),
  tools: vocabulary.tools,
  words: { footnotes: 'เชิงอรรถ', back: 'กลับ', source: 'แหล่งข้อมูล', table: 'ตาราง', section: 'ลิงก์' },
}
const html = (body: string, changes: Partial<RenderContext> = {}) => {
  const { tree } = parseBody({ file: 'th.mdx', body })
  return tree ? htmlOf(renderTree(tree, { ...context, ...changes }).children) : ''
}

test('each heading of the template opens a section with its lasting id', () => {
  expect(html('## สิ่งที่ทำ\n\nก\n\n### ข\n\n## ผลที่เกิดขึ้น\n\nค').replaceAll('\n', '')).toBe(
    '<section class="section-action"><h2 id="action">สิ่งที่ทำ</h2>' +
      '<a href="#action" class="section-link" aria-label="ลิงก์ สิ่งที่ทำ">#</a><p>ก</p><h3>ข</h3></section>' +
      '<section class="section-results"><h2 id="results">ผลที่เกิดขึ้น</h2>' +
      '<a href="#results" class="section-link" aria-label="ลิงก์ ผลที่เกิดขึ้น">#</a><p>ค</p></section>',
  )
  expect(html('## Results\n\na', { locale: 'en' })).toContain('<h2 id="results">Results</h2>')
})

describe('components', () => {
  test('a citation is numbered by its place among the sources', () => {
    expect(html('ก<Cite source="B" />')).toBe(
      '<p>ก<sup class="cite"><a href="#source-B" aria-label="แหล่งข้อมูล 2">2</a></sup></p>',
    )
  })
  test('a term leads to the glossary of its own language', () => {
    expect(html('<Term id="nrm">ก</Term>')).toContain('<a href="/library/glossary/#nrm" class="term">ก</a>')
    expect(html('<Term id="nrm">a</Term>', { locale: 'en' })).toContain('href="/library/en/glossary/#nrm"')
  })
  test('cards of law and tools are called by their names, and a bare section leads to its card', () => {
    expect(html('<Law id="atip-41-non-prosecution" />')).toMatch(
      /<a href="\/library\/law\/atip-41-non-prosecution\/" class="card-link">ห้าม[^<]+<\/a>/,
    )
    expect(html('<Tool id="two-clocks" />', { locale: 'en' })).toContain(
      'href="/library/en/tools/two-clocks/"',
    )
    expect(html('ตามมาตรา 41 และ[มาตรา 41](/law/)')).toBe(
      '<p>ตาม<a href="/library/law/atip-41-non-prosecution/" class="card-link">มาตรา 41</a> และ<a href="/library/law/">มาตรา 41</a></p>',
    )
    expect(html('มาตรา 999')).toBe('<p>มาตรา 999</p>')
  })
  test('a box is the same on one line and on several, and never inside a paragraph', () => {
    const box = '<div class="callout callout-note" role="note"><p>ก</p></div>'
    expect(html('<Callout type="note">ก</Callout>')).toBe(box)
    expect(html('<Callout type="note">\n\nก\n\n</Callout>').replaceAll('\n', '')).toBe(box)
    expect(html('<Callout type="caution" title="ข">ก</Callout>')).toContain('<p class="callout-title">ข</p>')
  })
})

test('tables can be scrolled by keyboard, and their first row is a header', () => {
  const table = html('| ก |\n| - |\n| ข |')
  expect(table).toMatch(/^<div class="table" role="region" tabindex="0" aria-label="ตาราง · ก"><table>/)
  expect(table).toContain('<th scope="col">ก</th>')
  expect(table).toContain('<td>ข</td>')
})

test('links into the site carry its path, links out of it say so, unsafe ones lead nowhere', () => {
  expect(html('[ก](/practices/)')).toBe('<p><a href="/library/practices/">ก</a></p>')
  expect(html('[ก](#results)')).toBe('<p><a href="#results">ก</a></p>')
  expect(html('[ก](https://example.org)')).toBe(
    '<p><a href="https://example.org" rel="external noopener">ก</a></p>',
  )
  expect(html('[ก](javascript:alert(1))')).toBe('<p><a>ก</a></p>')
})

test('links by reference are links like any other', () => {
  expect(html('[ก][ข]\n\n[ข]: /practices/')).toBe('<p><a href="/library/practices/">ก</a></p>')
  expect(html('[ก][ข]\n\n[ข]: javascript:x')).toBe('<p><a>ก</a></p>')
})

test('images and documents stand at the address of the entry', () => {
  expect(html('[แบบ](./flow-chart.pdf)')).toBe(
    '<p><a href="/library/practices/an-entry/flow-chart.pdf">แบบ</a></p>',
  )
  expect(html('![ห้อง](./room.jpg)')).toBe(
    '<p><img src="/library/practices/an-entry/room.jpg" alt="ห้อง" loading="lazy" decoding="async"></p>',
  )
})

test('footnotes have words of their own language and stand after the last section', () => {
  const notes = html('## สิ่งที่ทำ\n\nก[^1]\n\n[^1]: ข')
  expect(notes).toContain('เชิงอรรถ')
  expect(notes).toContain('กลับ')
  expect(notes.indexOf('</section>')).toBeLessThan(notes.indexOf('footnotes'))
})

test('nothing but text comes out of text', () => {
  expect(html('\\<script>alert(1)\\</script> &lt;b> "\'&amp;')).toBe(
    '<p>&#x3C;script>alert(1)&#x3C;/script> &#x3C;b> "\'&#x26;</p>',
  )
  expect(html('```html\n<script>\n```')).toBe('<pre><code class="language-html">&#x3C;script>\n</code></pre>')
  expect(html("<Term id='\"><script>'>ก</Term>")).toContain('href="/library/glossary/#&#x22;><script>"')
})
