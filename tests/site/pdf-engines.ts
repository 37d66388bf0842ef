import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { extractText, getDocumentProxy } from 'unpdf'
import { isThere } from '../../scripts/browsers.ts'

/** How programs that share no code read the text of a PDF; two of them where they are installed. */
export const pdfEngines: readonly (readonly [
  name: string,
  read: (file: string) => string | Promise<string>,
])[] = [
  ['pdf.js', withPdfJs],
  ['PDFium', withPdfium],
  ...(isThere('pdftotext') ? [['Poppler', withPoppler] as const] : []),
  ...(isThere('mutool') ? [['MuPDF', withMupdf] as const] : []),
]

async function withPdfJs(file: string): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(readFileSync(file)))
  return (await extractText(document, { mergePages: true })).text
}

async function withPdfium(file: string): Promise<string> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(readFileSync(file))
  const text = [...document.pages()].map((page) => page.getText()).join('\n')
  document.destroy()
  library.destroy()
  return text
}

function withPoppler(file: string): string {
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
}

function withMupdf(file: string): string {
  const command = ['draw', '-q', '-F', 'txt', file]
  return execFileSync('mutool', command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}
