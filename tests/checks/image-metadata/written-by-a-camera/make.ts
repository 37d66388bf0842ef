import { entryWith, photo, telling } from '../../../attachments.ts'

/** Coordinates, an owner, a time and a device in each of the four kinds. */
export default async function make(practices: string) {
  const taken = photo().withExif(telling)
  entryWith(practices, {
    'room.avif': await taken.clone().avif().toBuffer(),
    'room.jpg': await taken.clone().jpeg().toBuffer(),
    'room.png': await taken.clone().png().toBuffer(),
    'room.webp': await taken.clone().webp().toBuffer(),
  })
}
