import sharp from 'sharp'
import { type ImageKind, imageProblems, maxPixels, unusable } from '../check/attachments/image.ts'
import type { Diagnostic } from '../check/diagnostics/diagnostic.ts'
import type { PhraseKey } from '../check/phrases.ts'

/** What is wrong with an image: it must be what its name says, whole, still, not too many pixels, and tell nothing more. */
export async function inspectImage(
  file: string,
  bytes: Uint8Array,
  promised: ImageKind,
): Promise<Diagnostic[]> {
  const found = imageProblems(file, bytes, promised)
  if (found.some(({ code }) => code === 'attachment-unusable')) return found
  const most = promised === 'avif' ? maxPixelsOfAvif : maxPixels
  const reason = await undecodable(bytes, most)
  return reason ? [unusable(file, reason, { millions: most / 1e6 })] : found
}

/** Its decoder holds a picture several times at once: more would take above 200 MB. */
const maxPixelsOfAvif = 10_000_000

async function undecodable(bytes: Uint8Array, most: number): Promise<PhraseKey | undefined> {
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > most) return 'image.pixels'
    if (pages > 1) return 'image.moving'
    // One colour of three: all are decoded, and a third is kept.
    await sharp(bytes, { limitInputPixels: most, failOn: 'warning' }).extractChannel(0).raw().toBuffer()
    return undefined
  } catch {
    return 'image.broken'
  }
}
