import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import sharp, { type Sharp } from 'sharp'

/** Every name, place and device in here is invented. */
export const telling = {
  IFD0: { Artist: 'A. Invented', Make: 'Invented', Model: 'Camera 1', ImageDescription: 'invented' },
  IFD2: { DateTimeOriginal: '2599:01:02 03:04:05', BodySerialNumber: '000' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '1/1 2/1 3/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '1/1 2/1 3/1',
  },
}

export const xmpPacket =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>A. Invented</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>'

/** A picture whose four corners differ, so that it shows which side is up: black, red, green, blue, row by row. */
export const photo = (): Sharp =>
  sharp(Buffer.from([0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255]), {
    raw: { width: 2, height: 2, channels: 3 },
  }).resize(64, 48, { kernel: 'nearest', fit: 'fill' })

/** The colours of a wide screen, as phones have them, in a profile that somebody named. */
export async function namedProfile(): Promise<Uint8Array> {
  const { icc } = await sharp(await photo().withIccProfile('p3').jpeg().toBuffer()).metadata()
  const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16()
  const profile = Buffer.from(icc ?? [])
  utf16('อุไร').copy(profile, profile.indexOf(utf16('sP3C')))
  return new Uint8Array(profile)
}

/** One page that says a few words. */
export async function leaflet(words = 'Invented words'): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const page = document.addPage([300, 200])
  page.drawText(words, { x: 20, y: 100, size: 12, font: await document.embedFont(StandardFonts.Helvetica) })
  return document
}

/** A valid entry with these files beside its text. */
export function entryWith(practices: string, files: Record<string, Uint8Array | string>) {
  const folder = join(practices, 'mae-sai-interpreters')
  const text = readFileSync('tests/checks/valid/smallest/practices/mae-sai-interpreters/th.mdx')
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries({ 'th.mdx': text, ...files }))
    writeFileSync(join(folder, name), content)
  return folder
}
