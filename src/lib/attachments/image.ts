import { avifParts } from './avif.ts'
import { jpegParts } from './jpeg.ts'
import { type Hidden, lettersOf, type Part } from './parts.ts'
import { pngParts } from './png.ts'
import { webpParts } from './webp.ts'

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
export const imageName = (kind: ImageKind) => kinds[kind].name

/** The parts of an image, each with what it tells. */
export const partsOf = (bytes: Uint8Array, kind: ImageKind): Part[] => kinds[kind].parts(bytes)

/** What an image tells besides pixels, their colours and which side is up. */
export const hiddenInImage = (bytes: Uint8Array, kind: ImageKind): Hidden[] =>
  partsOf(bytes, kind).flatMap(({ hidden }) => hidden)
