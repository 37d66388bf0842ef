import { entryWith, leaflet, photo } from '../../../attachments.ts'

/** A page of words, then two that are pictures of a page. */
export default async function make(practices: string) {
  const document = await leaflet()
  const scan = await document.embedJpg(await photo().jpeg().toBuffer())
  for (let page = 0; page < 2; page += 1) document.addPage().drawImage(scan, { x: 0, y: 0 })
  entryWith(practices, { 'scan.pdf': await document.save() })
}
