import { findingPhrases, type PhraseKey } from '../../check/phrases.ts'
import { type Params, type Phrase, phrase } from '../../check/say.ts'
import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts'
import { hiddenInImage, type ImageKind, imageName, kindOf } from './image.ts'
import type { Hidden } from './parts.ts'

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
  findingPhrases.metadata.filter((kind) => found.includes(kind)).map((kind) => phrase(`metadata.${kind}`))
