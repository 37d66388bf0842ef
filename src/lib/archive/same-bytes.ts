import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The day the first of these files appeared; an office program wants some day. */
const day = '2026-11-23T00:00:00Z'

/** A Word or Excel file whose bytes depend on its words only: no time of making, parts in the order of their names. */
export function sameBytes(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).sort(([a], [b]) => (a < b ? -1 : 1))
  const plain = parts.map(([name, part]): [string, Uint8Array] => [name, rewritten(name, part)])
  return zipSync(Object.fromEntries(plain), { level: 9, mtime: new Date(1980, 0, 1) })
}

function rewritten(name: string, part: Uint8Array): Uint8Array {
  if (name === 'docProps/core.xml')
    return strToU8(strFromU8(part).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}`))
  if (name === 'word/fontTable.xml') return strToU8(fontTable)
  return part
}

/** Where a machine lacks the font, the first of these that it has is used. */
const fallbacks = 'TH SarabunPSK,Sarabun,Leelawadee UI,Cordia New,Noto Sans Thai,Loma'

const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="TH Sarabun New"><w:altName w:val="${fallbacks}"/><w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`
