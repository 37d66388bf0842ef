import { type PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { entryWith, leaflet } from '../../../attachments.ts'

/** What in a PDF can act, holds other files, or lies upon its pages. */
export default async function make(practices: string) {
  entryWith(practices, {
    'action.pdf': await changed((document) => {
      document.catalog.set(PDFName.of('OpenAction'), document.context.obj({ S: 'Launch', F: PDFString.of('a.exe') }))
    }),
    'address.pdf': await changed((document) =>
      annotate(document, document.context.obj({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('file:///a') } })),
    ),
    'files.pdf': await changed((document) => document.attach(Buffer.from('invented'), 'invented.txt')),
    'form.pdf': await changed((document) => {
      document.getForm().createTextField('invented').addToPage(document.getPage(0))
    }),
    'media.pdf': await changed((document) => annotate(document, document.context.obj({ Subtype: 'RichMedia' }))
),
    'notes.pdf': await changed((document) =>
      annotate(document, document.context.obj({ Subtype: 'Text', T: PDFString.of('A. Invented'), Contents: PDFString.of('invented') })),
    ),
    'on-close.pdf': await changed((document) => {
      document.catalog.set(PDFName.of('AA'), document.context.obj({ WC: { S: 'JavaScript', JS: PDFString.of('1') } }))
    }),
    'script.pdf': await changed((document) => document.addJavaScript('main', 'app.alert(1)')),
    'script-escaped.pdf': await changed((document) => {
      document.catalog.set(PDFName.of('Open#41ction'), document.context.obj({ S: 'Java#53cript', 'J#53': PDFString.of('1') }))
    }),
  })
}

async function changed(change: (document: PDFDocument) => unknown) {
  const document = await leaflet()
  await change(document)
  return document.save({ useObjectStreams: false })
}

function annotate(document: PDFDocument, annotation: PDFDict) {
  const { context } = document
  annotation.set(PDFName.of('Rect'), context.obj([0, 0, 9, 9]))
  document.getPage(0).node.set(PDFName.of('Annots'), context.obj([context.register(annotation)]))
}
