import { phrase } from '../../../check/say.ts'
import { type Refused, readZip, type ZipLimits } from '../../archive/read-zip.ts'
import { megabyte } from '../../sizes.ts'
import { type Part, tooMuchIn } from '../limits.ts'
import { type Relationship, readRelationships } from './relationships.ts'
import { readXml, type Xml } from './xml.ts'

/** A Word file that may be read: only parts of text and pictures, of a bearable size. */
export interface Docx {
  /** The name of the part with the body; it differs from program to program. */
  main: string
  body: Xml
  /** A part as XML, the same each time; nothing where it is not there or broken. */
  part: (name: string) => Xml | undefined
  /** A part as bytes, such as a picture. */
  file: (name: string) => Uint8Array | undefined
  /** What a part refers to, by the ids it uses. */
  relationships: (part: string) => ReadonlyMap<string, Relationship>
}

const limits: ZipLimits = {
  packed: 30 * megabyte,
  unpacked: 40 * megabyte,
  single: (name) => (isXml(name) ? 8 : 20) * megabyte,
  files: 2000,
  wanted: (name) => (isXml(name) && !unshown.test(name)) || /\/media\/[\w .-]+$/.test(name),
}

const isXml = (name: string) => /\.(?:xml|rels)$/.test(name)

/** Parts that no reader of the file sees: who made it, data bound to it, its building blocks. */
const unshown = /^(?:docProps|customXml)\/|\/(?:glossary|embeddings|activeX|webextensions|theme)\//

/** Opens a Word file from anybody; programs, embedded files and whatever a file like this does not need stay packed. */
export function openDocx(bytes: Uint8Array): Docx | Refused {
  const unzipped = readZip(bytes, limits)
  if ('refused' in unzipped) return unzipped
  const { files } = unzipped
  const parts = [...files].flatMap(([name, part]) => (isXml(name) ? [{ name, xml: decode(part) }] : []))
  const byName = new Map(parts.map((part) => [part.name, part.xml]))
  if (parts.some(({ xml }) => declares.test(xml))) return { refused: phrase('docx.noWord') }
  const what = tooMuchIn(parts)
  if (what) return { refused: phrase('docx.long', { what }) }
  const known = new Map<string, Xml | undefined>()
  const part = (name: string) => {
    if (!known.has(name)) known.set(name, parsed(byName.get(name)))
    return known.get(name)
  }
  const relationships = (name: string) => readRelationships(name, part)
  const main = mainOf(relationships(''), parts)
  if (main === undefined) return { refused: phrase('docx.noWord') }
  const body = part(main)
  if (body?.name !== 'w:document') return { refused: phrase(body ? 'docx.noWord' : 'docx.broken') }
  return { main, body, part, file: (name) => files.get(name), relationships }
}

/** Word writes none of these: what a file declares could grow without end, and comments hide tags from the count of them. */
const declares = /<!|(?!^)<\?/

function mainOf(relationships: ReadonlyMap<string, Relationship>, parts: Part[]): string | undefined {
  const named = [...relationships.values()].find(({ type }) => type === 'officeDocument')?.target
  const main = named ?? 'word/document.xml'
  return parts.some(({ name }) => name === main) ? main : undefined
}

/** What a stranger put together may break the parser; that is no failure of ours. */
function parsed(xml: string | undefined): Xml | undefined {
  try {
    return xml === undefined ? undefined : readXml(xml)
  } catch {
    return undefined
  }
}

/** XML is UTF-8 unless its first bytes say otherwise. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(label).decode(bytes)
}
