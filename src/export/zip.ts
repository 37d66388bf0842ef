import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/**
 * An archive whose bytes depend on its files only: in the order of their names, all of the first day that a zip can tell. Before
 * them come those that a format wants first and as they are.
 */
export function zip(
  files: Record<string, string | Uint8Array>,
  level: 6 | 9 = 9,
  first: Record<string, string> = {},
): Uint8Array<ArrayBuffer> {
  const asTheyAre = Object.entries(first).map(([path, file]) => [path, [strToU8(file), { level: 0 }]])
  const inOrder = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1))
  const bytes = inOrder.map(([path, file]) => [path, typeof file === 'string' ? strToU8(file) : file])
  return zipSync(Object.fromEntries([...asTheyAre, ...bytes]), { level, mtime: '1980-01-01T00:00:00' })
}

/** A Word file as the library made it, in bytes that depend on its words only. */
export function sameDocx(docx: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(new Uint8Array(docx))
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  const dated = text('docProps/core.xml').replace(madeOn, `$1${day}`)
  const [body, links] = ['word/document.xml', 'word/_rels/document.xml.rels']
  const drawn = [...new Set(text(body).match(drawnByLot))]
  const numbered = (path: string) => text(path).replace(drawnByLot, (id) => `link${drawn.indexOf(id) + 1}`)
  return zip({
    ...parts,
    [body]: numbered(body),
    [links]: numbered(links),
    'docProps/core.xml': dated,
    'word/fontTable.xml': fontTable,
  })
}

/** The names that the library gives to links. */
const drawnByLot = /rId[\w-]{21}/g

const madeOn = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g
/** The day the first of these files appeared; an office program wants some day. */
const day = '2026-11-23T00:00:00Z'

/** Where a machine lacks the font, the first of these that it has is used. */
const fallbacks = 'TH SarabunPSK,Sarabun,Leelawadee UI,Cordia New,Noto Sans Thai,Loma'

const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="TH Sarabun New"><w:altName w:val="${fallbacks}"/><w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`
