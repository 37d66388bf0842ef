import { strFromU8, zipSync } from 'fflate'
import { phrase } from '../../check/say.ts'
import { megabyte, type Refused, readZip, type ZipLimits } from '../archive/read-zip.ts'
import type { Leftover } from './leftovers.ts'

/** A Word file that may be read: only parts of text and pictures, of a bearable size. */
export interface Docx {
  /** An archive of these parts alone. */
  bytes: Uint8Array<ArrayBuffer>
  /** The text parts as XML: the body first, then what stands around it. */
  texts: { name: string; xml: string }[]
  /** Parts that hold something which is not read. */
  leftovers: Leftover[]
}

const limits: ZipLimits = {
  packed: 30 * megabyte,
  unpacked: 90 * megabyte,
  files: 2000,
  wanted: (name) =>
    /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[\w-]+\.xml|word\/_rels\/[\w-]+\.xml\.rels|word\/media\/[\w .-]+)$/.test(
      name,
    ),
}

/** Longer than any practice; the parser of XML would take minutes. */
const longestXml = 8 * megabyte

/** Opens a Word file from anybody; programs, embedded files and whatever a file like this does not need stay packed. */
export function openDocx(bytes: Uint8Array): Docx | Refused {
  const unzipped = readZip(bytes, limits)
  if ('refused' in unzipped) return unzipped
  const { files, others } = unzipped
  const parts = [...files].flatMap(([name, part]) => (/\.(?:xml|rels)$/.test(name) ? [{ name, part }] : []))
  if (!files.has('word/document.xml')) return { refused: phrase('docx.noWord') }
  if (parts.some(({ part }) => part.length > longestXml)) return { refused: phrase('docx.long') }
  const xmls = parts.map(({ name, part }) => ({ name, xml: strFromU8(part) }))
  // Word writes no such declaration; what it declares could grow without end.
  if (xmls.some(({ xml }) => /<!(?:DOCTYPE|ENTITY)/i.test(xml))) return { refused: phrase('docx.noWord') }
  const texts = textParts.flatMap((part) => xmls.filter(({ name }) => part.test(name)))
  const clean = zipSync(Object.fromEntries(files), { level: 0 })
  return { bytes: clean, texts, leftovers: others.filter(isEmbedded).map(embedded) }
}

const textParts = [
  /^word\/document\.xml$/,
  /^word\/(?:header|footer)\d*\.xml$/,
  /^word\/(?:foot|end)notes\.xml$/,
  /^word\/comments\.xml$/,
]

const isEmbedded = (name: string) => /^word\/(?:embeddings|charts|diagrams|media)\//.test(name)

const embedded = (name: string): Leftover => ({
  text: name.split('/').at(-1) ?? name,
  where: phrase('where.embedded'),
})
