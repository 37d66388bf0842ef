import { PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { entryWith, leaflet } from '../../../attachments.ts'

/** In a bookmark, and off the page: there the page is told. */
export default async function make(practices: string) {
  const document = await leaflet()
  const title = PDFHexString.fromText('โทร 081-234-5678')
  document.catalog.set(PDFName.of('Outlines'), document.context.obj({ Title: title }))
  const other = await leaflet()
  other.getPage(0).drawText('Call 081-234-5678', { x: 2000, y: 100 })
  entryWith(practices, { 'bookmark.pdf': await document.save(), 'off-the-page.pdf': await other.save() })
}
