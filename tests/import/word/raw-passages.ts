import { strFromU8, unzipSync } from 'fflate'

/** Parts of a Word file that somebody who opens it can see. */
const shown = /^word\/(?!_rels|styles|numbering|settings|fontTable|theme|glossary|webSettings)[\w/]+\.xml$/

const passage = /<(?:w|m|a):(?:t|delText)(?: [^>]*)?>([^<]*)<|<c:v>([^<]*)<| (?:string|descr|alt)="([^"]*)"/g

const address = /Type="[^"]*\/hyperlink" Target="([^"]*)" TargetMode="External"/g

/** The words of all passages of a Word file, found with no understanding of it: what its parts hold between tags of text, what some attributes say, and where links lead. */
export function passagesIn(bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes))
  const found = parts.flatMap(([name, part]) => {
    if (!shown.test(name) && !/^word\/_rels\//.test(name)) return []
    return [...strFromU8(part).matchAll(shown.test(name) ? passage : address)]
  })
  return found
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
