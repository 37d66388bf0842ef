import { StandardFonts } from '@cantoo/pdf-lib'
import { entryWith, leaflet } from '../../../attachments.ts'

/** Twice on the second page: the page is told once, the number never. */
export default async function make(practices: string) {
  const document = await leaflet()
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage().drawText('Call 081-234-5678 or 081-234-5679', { x: 20, y: 100, size: 12, font })
  entryWith(practices, { 'leaflet.pdf': await document.save() })
}
