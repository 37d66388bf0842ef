import { basename, join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { applyEdits } from '../check/apply-edits.ts'
import {
  type ImageKind,
  isFixable,
  maxBytes,
  maxPixels,
  partsOf,
  promisedKind,
} from '../check/attachments/image.ts'
import { withoutHidden } from '../check/attachments/parts.ts'
import { stripPdf } from '../check/attachments/pdf-content.ts'
import { webpWithoutHidden } from '../check/attachments/webp-avif.ts'
import type { Diagnostic } from '../check/diagnostics/diagnostic.ts'
import type { EntryFolder } from '../check/entry.ts'
import { factFixes, fixText } from '../check/fix-text.ts'
import { type Phrase, phrase } from '../check/say.ts'
import { inspectBytes } from './attachments.ts'
import { applyChanges } from './changes.ts'
import { adoptionNames } from './entries.ts'
import { bytesOf } from './open.ts'

/** A file that was fixed, and how. */
interface Fixed {
  file: string
  what: Phrase[]
}

/** Fixes what can be fixed without changing what a reader sees; writes only where something changes. */
export async function fixEntry({ path, attachments }: EntryFolder): Promise<Fixed[]> {
  const records = adoptionNames(path).map((name) => `adoptions/${name}`)
  const texts = ['th.mdx', 'en.mdx', ...records].flatMap((name) => fixTextFile(`${path}/${name}`))
  const others: Fixed[] = []
  for (const name of attachments) others.push(...(await fixAttachment(`${path}/${name}`)))
  return [...texts, ...others]
}

/** Makes the changes that findings know would mend them; what a text says besides stays as it is. */
export function fixFindings(found: readonly Diagnostic[]): Fixed[] {
  const byFile = Map.groupBy(
    found.filter(({ edit }) => edit),
    ({ file }) => file,
  )
  return [...byFile].flatMap(([file, mended]) => {
    const bytes = readPlain(file)
    if (!bytes) return []
    const { text, lines } = applyEdits(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), mended)
    if (lines.length === 0) return []
    applyChanges(rootOf(file), [{ file, before: bytes, after: text }])
    return [{ file, what: [phrase('fixed.meant', { lines: lines.join(', ') })] }]
  })
}

function fixTextFile(file: string): Fixed[] {
  const bytes = readPlain(file)
  const fixed = bytes && fixText(bytes, basename(file) === 'th.mdx' ? factFixes : [])
  if (!fixed || fixed.done.length === 0) return []
  applyChanges(rootOf(file), [{ file, before: bytes, after: fixed.text }])
  return [{ file, what: fixed.done.map((done) => phrase(`fixed.${done}`)) }]
}

async function fixAttachment(file: string): Promise<Fixed[]> {
  const bytes = readPlain(file)
  if (!bytes || !(await inspectBytes(file, bytes)).some(isFixable)) return []
  const kind = promisedKind(file)
  const fixed = kind ? await fixImage(bytes, kind) : await stripPdf(bytes)
  // Half a success would be encoded again, and get worse, with each further run.
  if ((await inspectBytes(file, fixed)).some(isFixable)) return []
  applyChanges(rootOf(file), [{ file, before: bytes, after: fixed }])
  return [{ file, what: [phrase('fixed.metadata')] }]
}

/**
 * The image without what it tells besides the picture. Its pixels are copied as they are; only one that lies on its
 * side is encoded anew, upright and in sRGB, and AVIF, whose parts refer to one another by their place.
 */
async function fixImage(bytes: Uint8Array, kind: ImageKind): Promise<Uint8Array> {
  const { orientation = 1, icc } = await sharp(bytes).metadata()
  if (kind === 'avif' || orientation !== 1) return encodeUpright(bytes, kind)
  const without = kind === 'webp' ? webpWithoutHidden : withoutHidden
  const stripped = without(bytes, partsOf(bytes, kind))
  // Colours would change with a profile that tells something.
  return icc && !(await sharp(stripped).metadata()).icc ? encodeUpright(bytes, kind) : stripped
}

const encodeUpright = (bytes: Uint8Array, kind: ImageKind) =>
  encoders[kind](sharp(bytes, { limitInputPixels: maxPixels }).autoOrient()).toBuffer()

/** Nobody sees a difference at these qualities; PNG loses nothing. */
const encoders: Record<ImageKind, (image: Sharp) => Sharp> = {
  jpg: (image) => image.jpeg({ quality: 90, mozjpeg: true, chromaSubsampling: '4:4:4' }),
  png: (image) => image.png({ compressionLevel: 9 }),
  webp: (image) => image.webp({ quality: 95, smartSubsample: true }),
  avif: (image) => image.avif({ quality: 80 }),
}

/** What is not a plain file of honest size the check has told already. */
const readPlain = (file: string) => bytesOf(file, maxBytes.document)

/** The folder that holds the entries: a change that is cut off is written down beside them, not in one. */
const rootOf = (file: string) => join(file, file.includes('/adoptions/') ? '../../../..' : '../../..')
