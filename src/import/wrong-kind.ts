import type { PhraseIn } from '../check/phrases.ts'
import { type Phrase, phrase } from '../check/say.ts'

type Kind = PhraseIn<'kind'>

/** What a file is by its first bytes, whatever it is called; the offset of each sign in bytes. */
const signs: readonly [Kind, number, string][] = [
  ['pdf', 0, '%PDF'],
  ['rtf', 0, '{\\rtf'],
  ['openText', 30, 'mimetypeapplication/vnd.oasis.opendocument.text'],
  ['openOther', 30, 'mimetypeapplication/vnd.oasis.opendocument.'],
  ['book', 30, 'mimetypeapplication/epub'],
  ['heic', 4, 'ftyphe'],
  ['heic', 4, 'ftypmif1'],
  ['picture', 4, 'ftypavif'],
  ['sound', 4, 'ftypM4A'],
  ['video', 4, 'ftyp'],
  ['picture', 0, '\xff\xd8\xff'],
  ['picture', 0, '\x89PNG'],
  ['picture', 0, 'GIF8'],
  ['picture', 8, 'WEBP'],
  ['picture', 0, 'II*\0'],
  ['picture', 0, 'MM\0*'],
  ['sound', 0, 'ID3'],
  ['sound', 8, 'WAVE'],
  ['archive', 0, 'Rar!'],
  ['archive', 0, "7z\xbc\xaf'"],
  ['archive', 0, '\x1f\x8b'],
  ['mail', 0, 'Return-Path:'],
  ['web', 0, 'MIME-Version:'],
]

/** What old files of Office hold inside, as they write it (UTF-16). */
const inOldOffice: readonly [Kind, string][] = [
  ['locked', 'EncryptedPackage'],
  ['sheet', 'Workbook'],
  ['slides', 'PowerPoint Document'],
  ['mail', '__substg1.0'],
  ['oldWord', 'WordDocument'],
]

/** What an archive is by the names of files in it. */
const inArchive: readonly [Kind, string][] = [
  ['sheet', 'xl/workbook'],
  ['slides', 'ppt/presentation'],
  ['pages', 'Index/Document.iwa'],
]

/** What a file is by its name alone, where its bytes say nothing. */
const endings: readonly [Kind, RegExp][] = [
  ['oldWord', /\.(?:doc|dot|wps|wpd)$/i],
  ['rtf', /\.rtf$/i],
  ['openText', /\.(?:odt|ott|fodt)$/i],
  ['pdf', /\.pdf$/i],
  ['heic', /\.hei[cf]$/i],
  ['picture', /\.(?:jpe?g|png|webp|avif|gif|tiff?|bmp|svg)$/i],
  ['sheet', /\.(?:xlsx?|xlsm|ods|csv|numbers)$/i],
  ['slides', /\.(?:pptx?|odp|key)$/i],
  ['pages', /\.pages$/i],
  ['web', /\.(?:html?|mht|mhtml|xml)$/i],
  ['mail', /\.(?:eml|msg)$/i],
  ['archive', /\.(?:rar|7z|gz|tar)$/i],
  ['video', /\.(?:mp4|mov|avi|3gp)$/i],
  ['sound', /\.(?:mp3|m4a|wav|aac|amr)$/i],
  ['shortcut', /\.(?:gdoc|gsheet|lnk|url|webloc)$/i],
  ['text', /\.(?:txt|md|mdx)$/i],
]

/** Why a file is not read that is neither a Word file nor an archive, with what to do with one of its kind. */
export function wrongKind(name: string, bytes: Uint8Array): Phrase | undefined {
  const kind = bytes.length === 0 ? 'empty' : (kindOfBytes(bytes) ?? kindOfName(name))
  return kind && phrase(`kind.${kind}`)
}

function kindOfBytes(bytes: Uint8Array): Kind | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 120))
  const sign = signs.find(([, offset, text]) => start.startsWith(text, offset))
  if (sign) return sign[0]
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)/i.test(start)) return 'web'
  if (/^(?:\xef\xbb\xbf)?\s*<\?xml/.test(start)) return 'web'
  if (start.startsWith('\xd0\xcf\x11\xe0')) return foundIn(bytes, inOldOffice, '\0') ?? 'oldWord'
  return start.startsWith('PK\x03\x04') ? foundIn(bytes, inArchive, '') : undefined
}

function kindOfName(name: string): Kind | undefined {
  const known = endings.find(([, ending]) => ending.test(name))?.[0]
  return known ?? (/\.(?:docx|docm|dotx|dotm|zip)$/i.test(name) ? undefined : 'other')
}

/** The first kind whose words stand in a file; the letters may have zeros between them. */
function foundIn(bytes: Uint8Array, kinds: readonly [Kind, string][], between: string): Kind | undefined {
  const text = new TextDecoder('latin1').decode(bytes)
  return kinds.find(([, words]) => text.includes([...words].join(between)))?.[0]
}
