import { isAttachmentName } from '../attachments/names.ts'
import type { Bilingual } from '../schema/fields.ts'
import { Id } from '../schema/fields.ts'
import { type Refused, readZip, type ZipLimits } from './read-zip.ts'

/** The files of an entry, as the form gives them to download. */
export interface ZippedEntry {
  /** The folder's name. */
  id: string
  files: Map<string, Uint8Array>
}

const megabyte = 1024 * 1024
const limits: ZipLimits = {
  packed: 60 * megabyte,
  unpacked: 80 * megabyte,
  files: 100,
  wanted: () => true,
}

/** Reads the archive of an entry from anybody: one folder, and in it only what an entry may hold. */
export function readEntryZip(bytes: Uint8Array): ZippedEntry | Refused {
  const unzipped = readZip(bytes, limits)
  if ('refused' in unzipped) return unzipped
  const places = [...unzipped.files]
    .filter(([path]) => !ofMac.test(path))
    .map(([path, content]) => ({ ...placeOf(path), content }))
  const [first] = places
  if (!first || places.some(({ id }) => id !== first.id)) return { refused: notOneFolder }
  if (!Id.safeParse(first.id).success) return { refused: badFolder }
  if (!places.every(({ name }) => isKnown(name))) return { refused: strangeFile }
  if (!places.some(({ name }) => name === 'th.mdx')) return { refused: noThai }
  return { id: first.id, files: new Map(places.map(({ name, content }) => [name, content])) }
}

/** What macOS adds when it packs a folder. */
const ofMac = /^__MACOSX\/|(?:^|\/)\.DS_Store$/

/** Everything behind the first slash is the name, so that a path deeper down is no known one. */
function placeOf(path: string) {
  const slash = path.indexOf('/')
  return { id: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) }
}

const isKnown = (name: string) => name === 'th.mdx' || name === 'en.mdx' || isAttachmentName(name)

const notOneFolder: Bilingual = {
  th: 'ต้องมีโฟลเดอร์ของเรื่องเพียงโฟลเดอร์เดียว ใช้ไฟล์ .zip ตามที่แบบฟอร์มให้ดาวน์โหลด',
  en: 'it must hold one folder, that of the entry: send the .zip as the form made it',
}
const badFolder: Bilingual = {
  th: 'ชื่อโฟลเดอร์ใช้เป็นที่อยู่ไม่ได้ ใช้ a-z ตัวเลข และขีดกลาง',
  en: 'its folder name cannot be an address: a-z, 0-9 and single hyphens',
}
const strangeFile: Bilingual = {
  th: 'มีไฟล์ที่ไม่รู้จัก รับเฉพาะ th.mdx, en.mdx และไฟล์แนบ .jpg .png .webp .avif .pdf ที่ตั้งชื่อด้วย a-z ตัวเลข และขีดกลาง',
  en: 'it holds an unknown file: only th.mdx, en.mdx and .jpg .png .webp .avif .pdf files named with a-z, 0-9 and hyphens',
}
const noThai: Bilingual = { th: 'ไม่มี th.mdx', en: 'it has no th.mdx' }
