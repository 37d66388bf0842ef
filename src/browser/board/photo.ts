import jsQR from 'jsqr'
import { type Link, linkOf } from '../../entry/workshop/chain.ts'

/** A side is no longer than this when a code is looked for, in pixels: a phone's photograph has four times as much. */
const most = 1600

/** The code of a chain in a photograph; nothing where none is seen. */
export async function linkInPhoto(file: Blob): Promise<Link | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (!picture) return undefined
  for (const side of [most, most / 2]) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    const drawn = canvas.getContext('2d')
    drawn?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const pixels = drawn?.getImageData(0, 0, canvas.width, canvas.height)
    const found = pixels && jsQR(pixels.data, pixels.width, pixels.height)
    const link = found ? linkOf(found.data) : undefined
    if (link) return link
  }
  return undefined
}
