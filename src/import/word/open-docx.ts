import { strFromU8, zipSync } from 'fflate'
import { phrase } from '../../check/say.ts'
import { type Refused, readZip, type ZipLimits } from '../archive/read-zip.ts'
import { megabyte } from '../sizes.ts'
import type { Leftover } from './leftovers.ts'
import { type Part, tooMuchIn } from './limits.ts'

/** A Word file that may be read: only parts of text and pictures, of a bearable size. */
export interface Docx {
  /** An archive of these parts alone. */
  bytes: Uint8Array<ArrayBuffer>
  /** The text parts as XML: the body first, then what stands around it. */
  texts: Part[]
  /** Parts that hold something which is not read. */
  leftovers: Leftover[]
}

const limits: ZipLimits = {
  packed: 30 * megabyte,
  unpacked: 40 * megabyte,
  single: (name) => (isXml(name) ? 8 : 20) * megabyte,
  files: 2000,
  wanted: (name) =>
    /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[\w-]+\.xml|word\/_rels\/[\w-]+\.xml\.rels|word\/media\/[\w .-]+)$/.test(
      name,
    ),
}

const isXml = (name: string) => /\.(?:xml|rels)$/.test(name)

/** Opens a Word file from anybody; programs, embedded files and whatever a file like this does not need stay packed. */
export function openDocx(bytes: Uint8Array): Docx | Refused {
  const unzipped = readZip(bytes, limits)
  if ('refused' in unzipped) return unzipped
  const { files, others } = unzipped
  if (!files.has('word/document.xml')) return { refused: phrase('docx.noWord') }
  const parts = [...files].flatMap(([name, part]) => (isXml(name) ? [{ name, xml: strFromU8(part) }] : []))
  if (parts.some(({ xml }) => declares.test(xml))) return { refused: phrase('docx.noWord') }
  const what = tooMuchIn(parts)
  if (what) return { refused: phrase('docx.long', { what }) }
  const texts = textParts.flatMap((part) => parts.filter(({ name }) => part.test(name)))
  const clean = zipSync(Object.fromEntries(files), { level: 0 })
  return { bytes: clean, texts, leftovers: others.filter(isEmbedded).map(embedded) }
}

/** Word writes none of these: what a file declares could grow without end, and comments hide tags from the count of them. */
const declares = /<!|(?!^)<\?/

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
