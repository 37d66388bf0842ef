import { type Hidden, lettersOf, viewOf } from './parts.ts'

/** Orientation, resolution, colour space, size and versions: how to show the picture, and no more (Exif 3.0, TIFF 6.0). */
const harmless = new Set([
  0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0112, 0x0115, 0x011a, 0x011b, 0x011c, 0x0128, 0x0213, 0x9000,
  0x9101, 0xa000, 0xa001, 0xa002, 0xa003,
])

/** Tags by what they tell; those that stand nowhere here tell `other`. */
const tags: readonly [Hidden, number[]][] = [
  ['author', [0x013b, 0x8298, 0x9c9d, 0xa430, 0xa437, 0xa438, 0xa439]],
  ['date', [0x0132, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292]],
  [
    'device',
    [0x010f, 0x0110, 0x0131, 0x013c, 0x927c, 0xa420, 0xa431, 0xa433, 0xa434, 0xa435, 0xa43a, 0xa43b, 0xa43c],
  ],
  ['words', [0x010d, 0x010e, 0x9286, 0x9c9b, 0x9c9c, 0x9c9e, 0x9c9f, 0xa436]],
]
const kindOf = new Map(tags.flatMap(([kind, numbers]) => numbers.map((tag): [number, Hidden] => [tag, kind])))

const exifPointer = 0x8769
const gpsPointer = 0x8825

/** A block with an orientation and nothing else takes less. */
const mostOfNothing = 1024

/** What an EXIF block tells besides how to show the picture; a block that cannot be read tells `other`. */
export function hiddenInExif(tiff: Uint8Array): Hidden[] {
  try {
    const found = readBlock(viewOf(tiff))
    return found.length > 0 || tiff.length <= mostOfNothing ? found : ['other']
  } catch {
    return ['other']
  }
}

function readBlock(tiff: DataView): Hidden[] {
  const little = tiff.getUint16(0) === 0x4949
  const main = readDirectory(tiff, tiff.getUint32(4, little), little)
  const exif = main.values.get(exifPointer)
  const gps = main.values.get(gpsPointer)
  const inner = exif === undefined ? [] : [...readDirectory(tiff, exif, little).values.keys()]
  const places = gps === undefined ? [] : [...readDirectory(tiff, gps, little).values.keys()]
  return [
    ...[...main.values.keys(), ...inner].flatMap(tagTells),
    // A version number, tag 0, is no place yet.
    ...(places.some((tag) => tag !== 0) ? ['location' as const] : []),
    ...(main.next > 0 && readDirectory(tiff, main.next, little).values.size > 0 ? ['pictures' as const] : []),
  ]
}

/** A directory: its tags with their values or the places where those stand, and where the next one begins. */
function readDirectory(tiff: DataView, start: number, little: boolean) {
  const count = tiff.getUint16(start, little)
  const values = new Map<number, number>()
  for (let at = start + 2; at < start + 2 + count * 12; at += 12)
    values.set(tiff.getUint16(at, little), tiff.getUint32(at + 8, little))
  return { values, next: tiff.getUint32(start + 2 + count * 12, little) }
}

function tagTells(tag: number): Hidden[] {
  const isPointer = tag === exifPointer || tag === gpsPointer
  return isPointer || harmless.has(tag) ? [] : [kindOf.get(tag) ?? 'other']
}

/** Words that stand in a packet; plain ones, so that a long packet is read in one go. */
const xmpWords: readonly [Hidden, RegExp][] = [
  ['location', /GPS|Location|photoshop:(?:City|State|Country)/],
  ['author', /dc:creator|dc:rights|OwnerName|Author|photoshop:Credit|xmpRights:|Artist/],
  ['date', /Date\b|DateCreated|DateTime|stEvt:when|dc:date/],
  ['device', /tiff:Make|tiff:Model|SerialNumber|CreatorTool|Producer|softwareAgent/],
  ['words', /dc:title|dc:description|dc:subject|Keywords|UserComment|Headline/],
  ['pictures', /Thumbnails|GImage|GContainer|hdrgm:/],
]

/** What an XMP packet tells; there is never none, for it says nothing about how to show a picture. */
export function hiddenInXmp(packet: string): Hidden[] {
  const found = xmpWords.filter(([, pattern]) => pattern.test(packet)).map(([kind]) => kind)
  return found.length > 0 ? found : ['other']
}

/** Data sets of record 2 (IPTC IIM 4.2). */
const iptcKinds: readonly [Hidden, number[]][] = [
  ['location', [26, 27, 90, 92, 95, 100, 101]],
  ['author', [80, 85, 110, 115, 116, 118, 122]],
  ['date', [30, 35, 37, 38, 55, 60, 62, 63]],
  ['device', [65, 70]],
  ['words', [5, 7, 25, 40, 105, 120]],
]

/** What Photoshop's block tells, where newsrooms write who took a picture and where. */
export function hiddenInIptc(block: Uint8Array): Hidden[] {
  const sets = new Set(
    lettersOf(block)
      .split('\x1c\x02')
      .slice(1)
      .map((set) => set.charCodeAt(0)),
  )
  const found = iptcKinds.filter(([, numbers]) => numbers.some((set) => sets.has(set))).map(([kind]) => kind)
  return found.length > 0 ? found : ['other']
}
