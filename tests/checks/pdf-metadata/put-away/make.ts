import { PDFName } from '@cantoo/pdf-lib'
import { entryWith, leaflet } from '../../../attachments.ts'

/** What no page leads to in a way that shows it: a program's own stream, and remarks between the objects. */
export default async function make(practices: string) {
  entryWith(practices, { 'own-stream.pdf': await withOwnStream(), 'remark.pdf': await withRemark(), 'trailer.pdf': await withEntry() })
}

async function withOwnStream() {
  const document = await leaflet()
  const { context } = document
  document.catalog.set(PDFName.of('Invented'), context.register(context.flateStream('invented')))
  return document.save({ useObjectStreams: false })
}

const saved = async () => Buffer.from(await (await leaflet()).save({ useObjectStreams: false })).toString('latin1')

async function withRemark() {
  return Buffer.from((await saved()).replace('endobj', 'endobj\n% invented'), 'latin1')
}

async function withEntry() {
  return Buffer.from((await saved()).replace('/Size', '/Invented (invented) /Size'), 'latin1')
}
