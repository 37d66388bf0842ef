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
  const reason = await undecodable(bytes)
  return reason ? [unusable(file, reason, { millions: maxPixels / 1e6 })] : found
}

async function undecodable(bytes: Uint8Array): Promise<PhraseKey | undefined> {
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > maxPixels) return 'image.pixels'
    if (pages > 1) return 'image.moving'
    await sharp(bytes, { limitInputPixels: maxPixels, failOn: 'warning' }).raw().toBuffer()
    return undefined
  } catch {
    return 'image.broken'
  }
}
