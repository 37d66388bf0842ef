import { strFromU8, unzipSync } from 'fflate'

/** Parts of a Word file that somebody who opens it can see. */
const shown = /^word\/(?!_rels|styles|numbering|settings|fontTable|theme|glossary|webSettings)[\w/]+\.xml$/

/** The words of all passages of a Word file, found with no understanding of it: what its parts hold between tags of text, and what some attributes say. */
export function passagesIn(bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => shown.test(name))
  return parts
    .flatMap(([, part]) => [
      ...strFromU8(part).matchAll(
        /<(?:w|m|a):(?:t|delText)(?: [^>]*)?>([^<]*)<|<c:v>([^<]*)<| (?:string|descr|alt)="([^"]*)"/g,
      ),
    ])
    .map(([, text, figure, attribute]) => plain(text ?? figure ?? attribute ?? ''))
    .filter((text) => text.trim() !== '')
}

const plain = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
