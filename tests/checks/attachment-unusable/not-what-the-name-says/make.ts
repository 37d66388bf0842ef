import { entryWith, photo } from '../../../attachments.ts'

/** Renamed files, and programs dressed up as pictures. */
export default async function make(practices: string) {
  entryWith(practices, {
    'avif-as.png': await photo().avif().toBuffer(),
    'html-as.webp': '<!doctype html><script>alert(1)</script>',
    'html-as.pdf': '<!doctype html><script>alert(1)</script>\n%PDF-1.7\n',
    'nothing-as.avif': '',
    'png-as.jpg': await photo().png().toBuffer(),
    'svg-as.png': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  })
}
