import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts'
import { keysIn, type PhraseKey } from '../phrases.ts'
import { type Params, type Phrase, phrase } from '../say.ts'
import { jpegParts, pngParts } from './jpeg-png.ts'
import { type Hidden, lettersOf, type Part } from './parts.ts'
import { avifParts, webpParts } from './webp-avif.ts'

/** A page stays quick on a phone: a photograph of 2000 pixels needs half of this, a leaflet to print a tenth. */
export const maxBytes = { image: 2 * 1024 * 1024, document: 10 * 1024 * 1024 }

/** What a phone takes at its usual setting; more would cost the check its memory. */
export const maxPixels = 16_000_000

/** What `npm run check -- --fix` can take away without changing what is shown. */
export const isFixable = ({ code }: Diagnostic) => code === 'image-metadata' || code === 'pdf-metadata'

/** That an attachment cannot be used, and why. */
export const unusable = (file: string, reason: PhraseKey, params: Params = {}) =>
  diagnose('attachment-unusable', file, fileStart, { reason: phrase(reason, params) })

/** That an attachment is too large to be opened. */
export const tooLarge = (file: string, size: number, max: number) =>
  diagnose('attachment-too-large', file, fileStart, { size: megabytes(size), max: megabytes(max) })

const megabytes = (bytes: number) => Math.ceil((bytes / 1024 / 1024) * 10) / 10

/** What is wrong with the bytes of an image before it is decoded: they must be of the kind that the name promises. */
export function imageProblems(file: string, bytes: Uint8Array, promised: ImageKind): Diagnostic[] {
  const kind = kindOf(bytes)
  if (!kind) return [unusable(file, 'image.noImage', { promised: imageName(promised) })]
  if (kind !== promised)
    return [unusable(file, 'image.otherKind', { ending: promised, found: imageName(kind) })]
  const hidden = hiddenInImage(bytes, kind)
  return hidden.length > 0
    ? [diagnose('image-metadata', file, fileStart, { kinds: hiddenKinds(hidden) })]
    : []
}

/** What a file tells besides what it shows: told by kind, each once, never by value. */
export const hiddenKinds = (found: readonly Hidden[]): Phrase[] =>
  keysIn('metadata')
    .filter((kind) => found.includes(kind))
    .map((kind) => phrase(`metadata.${kind}`))

/** The kinds of attachment, by the end of their names: how the bytes begin, and their parts. */
const kinds = {
  jpg: { name: 'JPEG', begins: /^\xff\xd8\xff/, parts: jpegParts },
  png: { name: 'PNG', begins: /^.PNG\r\n/, parts: pngParts },
  webp: { name: 'WebP', begins: /^RIFF[\s\S]{4}WEBPVP8/, parts: webpParts },
  avif: { name: 'AVIF', begins: /^[\s\S]{4}ftyp(?:avif|avis|mif1|miaf)/, parts: avifParts },
}

export type ImageKind = keyof typeof kinds

/** The kind of image that the end of a file's name promises. */
export const promisedKind = (name: string) => imageKinds.find((kind) => name.endsWith(`.${kind}`))

/** The kind of image that bytes are, by how they begin. */
export function kindOf(bytes: Uint8Array): ImageKind | undefined {
  const start = lettersOf(bytes, 0, 32)
  return imageKinds.find((kind) => kinds[kind].begins.test(start))
}

const imageKinds: ImageKind[] = ['jpg', 'png', 'webp', 'avif']

/** What people call a kind. */
const imageName = (kind: ImageKind) => kinds[kind].name

/** The parts of an image, each with what it tells. */
export const partsOf = (bytes: Uint8Array, kind: ImageKind): Part[] => kinds[kind].parts(bytes)

/** What an image tells besides pixels, their colours and which side is up. */
export const hiddenInImage = (bytes: Uint8Array, kind: ImageKind): Hidden[] =>
  partsOf(bytes, kind).flatMap(({ hidden }) => hidden)
