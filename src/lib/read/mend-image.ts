import sharp, { type Sharp } from 'sharp'
import { type ImageKind, partsOf } from '../attachments/image.ts'
import { maxPixels } from '../attachments/image-problems.ts'
import { withoutHidden } from '../attachments/part.ts'
import { webpWithoutHidden } from '../attachments/webp.ts'

/**
 * The image without what it tells besides the picture. Its pixels are copied as they are; only one that lies on its
 * side is encoded anew, upright and in sRGB, and AVIF, whose parts refer to one another by their place.
 */
export async function mendImage(bytes: Uint8Array, kind: ImageKind): Promise<Uint8Array> {
  const { orientation = 1 } = await sharp(bytes).metadata()
  if (kind === 'avif' || orientation !== 1) return encodeUpright(bytes, kind)
  const without = kind === 'webp' ? webpWithoutHidden : withoutHidden
  return without(bytes, partsOf(bytes, kind))
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
