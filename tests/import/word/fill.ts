import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** What somebody types into the Word template. */
export interface Filled {
  /** By the Thai label of the field; a line for each paragraph. */
  cells?: Record<string, string>
  /** Thai labels of the boxes that are ticked. */
  ticks?: string[]
  /** By the Thai label of the first column; a list of cells for each row. */
  rows?: Record<string, string[][]>
  /** By the Thai heading; a line for each paragraph. */
  sections?: Record<string, string>
}

/** The template as Word would save it once somebody has filled it in. */
export function filled(
  template: Uint8Array,
  { cells = {}, ticks = [], rows = {}, sections = {} }: Filled,
): Uint8Array {
  return edited(template, (xml) => {
    let text = xml
    for (const label of ticks) text = ticked(text, label)
    for (const [label, value] of Object.entries(cells)) text = inCell(text, label, value)
    for (const [first, values] of Object.entries(rows)) text = inRows(text, first, values)
    for (const [heading, value] of Object.entries(sections)) text = belowHeading(text, heading, value)
    return text
  })
}

/** A Word file with another body. */
export function edited(docx: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx)
  const body = parts['word/document.xml']
  if (!body) throw new Error('no Word file')
  return zipSync({ ...parts, 'word/document.xml': strToU8(edit(strFromU8(body))) })
}

/** Lines as paragraphs of Word. */
export const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join('')

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const empty = '<w:p/>'

function ticked(xml: string, label: string): string {
  const at = found(xml, `> ${label} ·`)
  const start = xml.lastIndexOf('<w14:checked ', at)
  const box = xml
    .slice(start, at)
    .replace('w14:val="0"', 'w14:val="1"')
    .replace('w:char="2610"', 'w:char="2612"')
  return xml.slice(0, start) + box + xml.slice(at)
}

const inCell = (xml: string, label: string, value: string) =>
  replaced(xml, empty, paragraphs(value), found(xml, `>${label} ·`))

function inRows(xml: string, first: string, rows: string[][]): string {
  let text = xml
  let at = xml.indexOf('</w:tr>', found(xml, `>${first} ·`))
  for (const cell of rows.flat()) {
    text = replaced(text, empty, paragraphs(cell), at)
    at = text.indexOf('</w:tc>', text.indexOf(paragraphs(cell), at))
  }
  return text
}

function belowHeading(xml: string, heading: string, value: string): string {
  const style = xml.lastIndexOf(`>${heading} ·`)
  return replaced(xml, empty, paragraphs(value), style)
}

function found(xml: string, words: string): number {
  const at = xml.indexOf(words)
  if (at < 0) throw new Error(`the template does not say “${words}”`)
  return at
}

function replaced(xml: string, old: string, fresh: string, from: number): string {
  const at = xml.indexOf(old, from)
  if (at < 0) throw new Error('no empty place')
  return xml.slice(0, at) + fresh + xml.slice(at + old.length)
}
