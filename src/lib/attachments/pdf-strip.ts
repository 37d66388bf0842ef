import { PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { partsOf } from './image.ts'
import { withoutHidden } from './part.ts'
import { tellingKeys } from './pdf-hidden.ts'
import { dictsOf, openPdf, photosIn, unusedIn } from './pdf-objects.ts'

const removed = ['Metadata', ...tellingKeys.map(([name]) => name)]

/** The PDF with its pages and nothing that tells of who made it, when and with what. */
export async function stripPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await openPdf(bytes)
  const { context } = document
  for (const dict of dictsOf(context)) for (const name of removed) dict.delete(PDFName.of(name))
  for (const { ref, photo } of photosIn(context)) context.assign(ref, stripPhoto(photo))
  delete context.trailerInfo.Info
  for (const ref of unusedIn(context)) context.delete(ref)
  return document.save({ addDefaultPage: false, updateFieldAppearances: false })
}

function stripPhoto({ dict, contents }: PDFRawStream): PDFRawStream {
  return PDFRawStream.of(dict, withoutHidden(contents, partsOf(contents, 'jpg')))
}
