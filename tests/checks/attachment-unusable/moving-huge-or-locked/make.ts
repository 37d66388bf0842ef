import { entryWith, leaflet, photo } from '../../../attachments.ts'

/** A moving picture, one of too many pixels in a few bytes, and a PDF with a password. */
export default async function make(practices: string) {
  const locked = await leaflet()
  await locked.encrypt({ userPassword: 'invented', ownerPassword: 'invented' })
  const frames = [await photo().png().toBuffer(), await photo().negate().png().toBuffer()]
  entryWith(practices, {
    'huge.png': await photo().resize(4001, 4000, { fit: 'fill' }).png({ palette: true, colours: 2 }).toBuffer(),
    'locked.pdf': await locked.save(),
    'moving.webp': await photo().webp().toBuffer().then(() => animated(frames)),
  })
}

async function animated(frames: Buffer[]) {
  const { default: sharp } = await import('sharp')
  return sharp(frames, { join: { animated: true } }).webp().toBuffer()
}
