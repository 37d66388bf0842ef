import { entryWith, photo, xmpPacket } from '../../../attachments.ts'

/** XMP in each of the four kinds, a comment, IPTC, and a second picture behind the first. */
export default async function make(practices: string) {
  const edited = photo().withXmp(xmpPacket)
  const plain = await photo().jpeg().toBuffer()
  entryWith(practices, {
    'comment.jpg': withSegment(plain, 0xfe, 'invented words'),
    'edited.avif': await edited.clone().avif().toBuffer(),
    'edited.jpg': await edited.clone().jpeg().toBuffer(),
    'edited.png': await edited.clone().png().toBuffer(),
    'edited.webp': await edited.clone().webp().toBuffer(),
    'iptc.jpg': withSegment(plain, 0xed, 'Photoshop 3.0\0' + '8BIM\x04\x04\0\0\0\0\0\x12\x1c\x02\x50\0\x04A. I\x1c\x02\x5a\0\x04Town'),
    'second.jpg': Buffer.concat([plain, plain]),
    'unknown.jpg': withSegment(plain, 0xea, 'what only its program can read'),
  })
}

function withSegment(jpeg: Buffer, marker: number, data: string) {
  const head = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff])
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(data, 'latin1'), jpeg.subarray(2)])
}
