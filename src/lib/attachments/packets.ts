import { type Hidden, lettersOf } from './parts.ts'

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
