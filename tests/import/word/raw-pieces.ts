import { escaped, para, type RawPiece, root, run } from './raw-docx.ts'

/** A piece of a Word file made of words, and of a name that no other piece has. */
type Make = (words: string, id: string) => RawPiece

const drawing = (inner: string) => `<w:r><w:drawing><wp:inline>${inner}</wp:inline></w:drawing></w:r>`
const graphic = (inner: string) => `<a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic>`
const textBox = (words: string) => `<w:txbxContent>${para(run(words))}</w:txbxContent>`

/** One of everything that holds words in a Word file. */
export const makers: Record<string, Make> = {
  paragraph: (words) => ({ body: para(run(words)) }),
  'two runs': (words) => ({ body: para(run(words.slice(0, 3)) + run(words.slice(3), '<w:b/>')) }),
  heading: (words) => ({ body: para(run(words), '<w:pStyle w:val="H1"/>') }),
  'heading below': (words) => ({ body: para(run(words), '<w:pStyle w:val="H2"/>') }),
  'known heading': (words) => ({
    body: para(run('สิ่งที่ทำ'), '<w:pStyle w:val="H1"/>') + para(run(words)),
  }),
  'label and value': (words) => ({ body: para(run(`จังหวัด: ${words}`)) }),
  'soft returns': (words) => ({
    body: para(`<w:r><w:t>1. ${words}</w:t><w:br/><w:t>2. ${words}</w:t></w:r>`),
  }),
  'table of facts': (words) => ({ body: table([['จังหวัด', words]]) }),
  'label of an empty cell': (words) => ({ body: table([[words, '']]) }),
  'table of two columns': (words) => ({
    body: table([
      ['ปัญหา', 'แนวทางแก้ไข'],
      [words, words],
    ]),
  }),
  'table of results': (words) => ({
    body: table([
      ['ตัวชี้วัด', 'ก่อน', 'หลัง'],
      [words, '4', words],
    ]),
  }),
  'cell that goes on': (words) => ({
    body: `<w:tbl>${['restart', 'continue'].map((merge) => `<w:tr><w:tc><w:tcPr><w:vMerge w:val="${merge}"/></w:tcPr>${para(run(words))}</w:tc></w:tr>`).join('')}</w:tbl>`,
  }),
  control: (words) => ({ body: `<w:sdt><w:sdtContent>${para(run(words))}</w:sdtContent></w:sdt>` }),
  'new words': (words) => ({ body: para(`<w:ins>${run(words)}</w:ins>`) }),
  deletion: (words) => ({
    body: para(`<w:del><w:r><w:delText>${escaped(words)}</w:delText></w:r></w:del>${run('อยู่')}`),
  }),
  move: (words) => ({
    body: para(`<w:moveFrom>${run(words)}</w:moveFrom>`) + para(`<w:moveTo>${run(words)}</w:moveTo>`),
  }),
  hidden: (words) => ({ body: para(run(words, '<w:vanish/>')) }),
  comment: (words, id) => ({
    body: para(`${run(words)}<w:r><w:commentReference w:id="${id}"/></w:r>`),
    notes: { comment: `<w:comment w:id="${id}" w:initials="ผก">${para(run(words))}</w:comment>` },
  }),
  'comment of nothing': (words, id) => ({
    body: '',
    notes: { comment: `<w:comment w:id="${id}">${para(run(words))}</w:comment>` },
  }),
  footnote: (words, id) => ({
    body: table([['ก', 'ข']]).replace(
      '</w:r></w:p>',
      `</w:r><w:r><w:footnoteReference w:id="${id}"/></w:r></w:p>`,
    ),
    notes: { footnote: `<w:footnote w:id="${id}">${para(run(words))}</w:footnote>` },
  }),
  header: (words, id) => ({
    body: '',
    parts: { [`word/header${id}.xml`]: root('w:hdr', para(run(words)) + table([[words, 'ข']])) },
    relationships: { [`h${id}`]: ['header', `header${id}.xml`] },
  }),
  'text box': (words) => ({
    body: para(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline>${graphic(`<wps:wsp><wps:txbx>${textBox(words)}</wps:txbx></wps:wsp>`)}</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${textBox(words)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
  }),
  chart: (words, id) => ({
    body: para(drawing(graphic(`<c:chart r:id="c${id}"/>`))),
    parts: {
      [`word/charts/chart${id}.xml`]: root(
        'c:chartSpace',
        `<a:p><a:r><a:t>${escaped(words)}</a:t></a:r></a:p><c:pt><c:v>${escaped(words)}</c:v></c:pt>`,
      ),
    },
    relationships: { [`c${id}`]: ['chart', `charts/chart${id}.xml`] },
  }),
  diagram: (words, id) => ({
    body: para(drawing(graphic(`<dgm:relIds r:dm="d${id}"/>`))),
    parts: {
      [`word/diagrams/data${id}.xml`]: root(
        'dgm:dataModel',
        `<a:p><a:r><a:t>${escaped(words)}</a:t></a:r></a:p>`,
      ),
    },
    relationships: { [`d${id}`]: ['diagramData', `diagrams/data${id}.xml`] },
  }),
  equation: (words) => ({
    body: para(
      `<m:oMath><m:f><m:num><m:r><m:t>${escaped(words)}</m:t></m:r></m:num><m:den><m:r><m:t>๒</m:t></m:r></m:den></m:f></m:oMath>`,
    ),
  }),
  'word art': (words) => ({
    body: para(`<w:r><w:pict><v:shape><v:textpath string="${escaped(words)}"/></v:shape></w:pict></w:r>`),
  }),
  'lost picture': (words) => ({
    body: para(drawing(`<wp:docPr id="1" descr="${escaped(words)}"/>${graphic('<a:blip r:embed="none"/>')}`)),
  }),
  'linked picture': (words, id) => ({
    body: para(
      drawing(`<wp:docPr id="1" descr="${escaped(words)}"/>${graphic(`<a:blip r:link="p${id}"/>`)}`),
    ),
    relationships: { [`p${id}`]: ['image', `https://example.org/${id}.png`, true] },
  }),
  'frame with a description': (words) => ({
    body: para(drawing(`<wp:docPr id="1" descr="${escaped(words)}"/>`)),
  }),
  'words in a drawing': (words) => ({
    body: para(drawing(graphic(`<a:p><a:r><a:t>${escaped(words)}</a:t></a:r></a:p>`))),
  }),
  link: (words, id) => ({
    body: para(`<w:hyperlink r:id="l${id}">${run(words)}</w:hyperlink>`),
    relationships: { [`l${id}`]: ['hyperlink', `https://example.org/${id}q`, true] },
  }),
  'link for mail': (words, id) => ({
    body: para(`<w:hyperlink r:id="l${id}">${run(words)}</w:hyperlink>`),
    relationships: { [`l${id}`]: ['hyperlink', `mailto:${id}q@example.org`, true] },
  }),
  'embedded document': (_, id) => ({
    body: `<w:altChunk r:id="a${id}"/>`,
    relationships: { [`a${id}`]: ['aFChunk', `chunk${id}.mht`] },
  }),
  'nothing anybody knows': (words) => ({ body: para(`<w:unknown><a:t>${escaped(words)}</a:t></w:unknown>`) }),
}

function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${text === '' ? '<w:p/>' : para(run(text))}</w:tc>`
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}
