import { entryWith, leaflet, photo } from '../../../attachments.ts'

/** Cut off on their way, at three quarters; and a JPEG of which only the first bytes are one. */
export default async function make(practices: string) {
  const noise = photo().resize(400, 300, { kernel: 'cubic' })
  entryWith(practices, {
    'cut.avif': cut(await noise.clone().avif().toBuffer()),
    'cut.jpg': cut(await noise.clone().jpeg().toBuffer()),
    'cut.pdf': cut(await (await leaflet()).save({ useObjectStreams: false })),
    'cut.png': cut(await noise.clone().png().toBuffer()),
    'cut.webp': cut(await noise.clone().webp().toBuffer()),
    'script.jpg': Buffer.from('\xff\xd8\xff/*\0*/=1;alert(1)', 'latin1'),
  })
}

const cut = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length * 0.75))
