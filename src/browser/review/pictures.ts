import {
  type ImageKind,
  imageProblems,
  maxBytes,
  promisedKind,
  tooLarge,
} from '../../check/attachments/image.ts'
import type { Diagnostic } from '../../check/diagnostics/diagnostic.ts'
import { tooComplex } from '../../check/markup/limits.ts'
import { nodesIn, parseBody } from '../../check/markup/parse.ts'
import { sourceText } from '../../entry/source-text.ts'
import type { Version } from './version.ts'

/** A picture of an entry, with all that a reviewer must know of it. */
export interface Picture {
  name: string
  bytes: Uint8Array
  /** What the texts say that it shows, each time they show it. */
  shown: { locale: 'th' | 'en'; alt: string }[]
  /** What is wrong with the file itself. */
  wrong: Diagnostic[]
  /** Against the version before; nothing where there is none. */
  since: 'new' | 'changed' | 'same' | undefined
}

/** The pictures of a version, held against one before. */
export function picturesOf({ files }: Version, before: Version | undefined): Picture[] {
  const shown = (['th', 'en'] as const).flatMap((locale) => imagesIn(locale, files.get(`${locale}.mdx`)))
  return [...files].flatMap(([name, bytes]) => {
    const kind = promisedKind(name)
    if (!kind) return []
    const own = shown.filter(({ file }) => file === name).map(({ locale, alt }) => ({ locale, alt }))
    return { name, bytes, shown: own, wrong: wrongIn(name, bytes, kind), since: since(name, bytes, before) }
  })
}

/** Whether a picture may stand as it is: it is shown, told in words each time, and hides nothing. */
export const isSound = ({ shown, wrong }: Picture) =>
  wrong.length === 0 && shown.length > 0 && shown.every(({ alt }) => alt.trim() !== '')

function imagesIn(locale: 'th' | 'en', bytes: Uint8Array | undefined) {
  if (!bytes) return []
  const source = sourceText(`${locale}.mdx`, new TextDecoder().decode(bytes))
  const tree = tooComplex(source) ? undefined : parseBody(source).tree
  return [...(tree ? nodesIn(tree) : [])].flatMap((node) =>
    node.type === 'image' ? [{ locale, file: node.url.replace(/^\.\//, ''), alt: node.alt ?? '' }] : [],
  )
}

function wrongIn(name: string, bytes: Uint8Array, kind: ImageKind): Diagnostic[] {
  const large = bytes.length > maxBytes.image ? [tooLarge(name, bytes.length, maxBytes.image)] : []
  return [...imageProblems(name, bytes, kind), ...large]
}

function since(name: string, bytes: Uint8Array, before: Version | undefined): Picture['since'] {
  if (!before) return undefined
  const old = before.files.get(name)
  if (!old) return 'new'
  return old.length === bytes.length && old.every((byte, index) => byte === bytes[index]) ? 'same' : 'changed'
}
