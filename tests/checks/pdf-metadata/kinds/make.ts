import { PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { entryWith, leaflet, photo, telling, xmpPacket } from '../../../attachments.ts'

/** What word processors, editors and cameras leave in a PDF. */
export default async function make(practices: string) {
  entryWith(practices, {
    'edited-twice.pdf': await editedTwice(),
    'info.pdf': await withInfo(),
    'photo.pdf': await withPhoto(),
    'unused-page.pdf': await withUnusedPage(),
    'xmp.pdf': await withXmp(),
  })
}

async function withInfo() {
  const document = await leaflet()
  document.setAuthor('A. Invented')
  document.setTitle('invented.docx')
  document.setProducer('Invented 1')
  document.setCreationDate(new Date('2599-01-02'))
  return document.save()
}

async function withXmp() {
  const document = await leaflet()
  const packet = document.context.flateStream(xmpPacket, { Type: 'Metadata', Subtype: 'XML' })
  document.catalog.set(PDFName.of('Metadata'), document.context.register(packet))
  return document.save()
}

async function withPhoto() {
  const document = await leaflet()
  const image = await document.embedJpg(await photo().withExif(telling).jpeg().toBuffer())
  document.getPage(0).drawImage(image, { x: 0, y: 0 })
  return document.save()
}

async function withUnusedPage() {
  const document = await leaflet()
  document.context.register(document.context.obj({ Words: PDFHexString.fromText('deleted') }))
  return document.save({ useObjectStreams: false })
}

/** What an editor adds at the end leaves what was there before. */
async function editedTwice() {
  const bytes = await (await leaflet()).save({ useObjectStreams: false })
  const added = '9 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\nstartxref\n0\n%%EOF\n'
  return Buffer.concat([bytes, Buffer.from(added)])
}
