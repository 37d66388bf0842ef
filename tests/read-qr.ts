import jsQr from 'jsqr'
import sharp from 'sharp'

/** What a camera would read from a picture, drawn `width` pixels wide. */
export async function readQr(svg: string, width = 300): Promise<string | undefined> {
  const drawn = sharp(Buffer.from(svg), { density: 600 }).resize(width).ensureAlpha().raw()
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true })
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data
}
