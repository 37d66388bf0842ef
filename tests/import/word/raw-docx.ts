import { strToU8, zipSync } from 'fflate'

/** A piece of a Word file as XML: what stands in the body, and the parts that it refers to. */
export interface RawPiece {
  body: string
  /** By their names. */
  parts?: Record<string, string>
  /** Type, target and whether that is outside the file, by id. */
  relationships?: Record<string, readonly [type: string, target: string, isOutside?: boolean]>
  /** What stands in the one part of notes of its kind. */
  notes?: { comment?: string; footnote?: string }
}

const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
  ['dgm', 'http://schemas.openxmlformats.org/drawingml/2006/diagram'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
]
const declared = namespaces.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ')
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** An element that declares every namespace. */
export const root = (name: string, inner: string) => `<${name} ${declared}>${inner}</${name}>`

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
export const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
export const para = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`

const styles = root(
  'w:styles',
  [1, 2]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`,
    )
    .join(''),
)

const relationshipsXml = (all: NonNullable<RawPiece['relationships']>) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(all)
    .map(
      ([id, [type, target, isOutside]]) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${escaped(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

/** A Word file of pieces, its main part named as somebody may name it. */
export function rawDocx(pieces: readonly RawPiece[], main = 'document'): Uint8Array {
  const notes = (kind: 'comment' | 'footnote') => pieces.map((piece) => piece.notes?.[kind] ?? '').join('')
  const parts = {
    '_rels/.rels': relationshipsXml({ main: ['officeDocument', `word/${main}.xml`] }),
    [`word/_rels/${main}.xml.rels`]: relationshipsXml({
      styles: ['styles', 'styles.xml'],
      comments: ['comments', 'comments.xml'],
      footnotes: ['footnotes', 'footnotes.xml'],
      ...Object.assign({}, ...pieces.map(({ relationships }) => relationships)),
    }),
    [`word/${main}.xml`]: root('w:document', `<w:body>${pieces.map(({ body }) => body).join('')}</w:body>`),
    'word/styles.xml': styles,
    'word/comments.xml': root('w:comments', notes('comment')),
    'word/footnotes.xml': root('w:footnotes', notes('footnote')),
    ...Object.assign({}, ...pieces.map((piece) => piece.parts)),
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(String(xml))])))
}
