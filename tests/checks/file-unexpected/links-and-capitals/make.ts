import { symlinkSync } from 'node:fs'
import { entryWith, photo } from '../../../attachments.ts'

/** A link to an image, capitals in a name or its end, names that differ in capitals only, and SVG. */
export default async function make(practices: string) {
  const bytes = await photo().jpeg().toBuffer()
  const folder = entryWith(practices, {
    'ROOM.jpg': bytes,
    'chart.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'door.JPG': bytes,
    'room.jpg': bytes,
  })
  symlinkSync('room.jpg', `${folder}/link.jpg`)
  symlinkSync('/etc/hostname', `${folder}/out.pdf`)
}
