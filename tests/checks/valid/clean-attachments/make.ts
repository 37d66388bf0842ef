import { entryWith, leaflet, photo } from '../../../attachments.ts'

/** Pixels, a colour profile and which side is up: nothing else may stand in an image, and it need not be taken out. */
export default async function make(practices: string) {
  const turned = photo().withMetadata({ orientation: 6 })
  entryWith(practices, {
    'progressive.jpg': await photo().jpeg({ mozjpeg: true, progressive: true }).toBuffer(),
    'see-through.webp': await photo().ensureAlpha(0.5).webp().toBuffer(),
    'turned.avif': await turned.clone().avif().toBuffer(),
    'turned.jpg': await turned.clone().jpeg().toBuffer(),
    'turned.png': await turned.clone().png().toBuffer(),
    'turned.webp': await turned.clone().webp().toBuffer(),
    'leaflet.pdf': await (await leaflet()).save(),
  })
}
