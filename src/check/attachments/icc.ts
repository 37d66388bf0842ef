import { Unzlib } from 'fflate'
import { type Hidden, lettersOf, viewOf } from './parts.ts'

/** Where the list of tags begins, behind the header; each tag takes twelve bytes (ICC.1:2022). */
const tagList = 128
const tagLength = 12
/** A few dozen are usual. */
const mostTags = 200

/** Types of tags that hold numbers, and no words. */
const numbers =
  /^(?:XYZ |curv|para|mft[12]|m(?:AB|BA) |[su]f32|ui(?:08|16|32)|sig |view|meas|chrm|cicp|dtim|mpet)$/

/** What programs and makers of devices call their profiles; whatever else one is called somebody typed. */
const ofMakers = new Set(
  'srgb rgb s sp p iec display adobe apple computer inc google llc hewlett packard company copyright c cc cco ci u rights reserved all no use freely public domain gray grayscale gamma dot gain generic profile color colour lcd space built in gimp with rec bt itu r micro compact icc photoshop kodak prophoto linear scrgb microsoft corporation skia facebook tinyrgb wide gamut d the of samsung huawei xiaomi lg sony icm int intl'.split(
    ' ',
  ),
)

/** What a colour profile tells besides how to show colours; one that cannot be read tells `other`. */
export function hiddenInIcc(profile: Uint8Array): Hidden[] {
  try {
    return [
      ...new Set(tagsIn(viewOf(profile)).flatMap(({ start, end }) => inTag(profile.subarray(start, end)))),
    ]
  } catch {
    return ['other']
  }
}

/** The profile without its words: tags that tell something are empty texts. */
export function withoutWords(profile: Uint8Array): Uint8Array {
  const plain = new Uint8Array(profile)
  for (const { start, end } of tagsIn(viewOf(plain))) {
    const tag = plain.subarray(start, end)
    if (inTag(tag).length > 0) tag.fill(0).set(new TextEncoder().encode('text').subarray(0, tag.length))
  }
  return plain
}

function tagsIn(view: DataView) {
  const count = view.getUint32(tagList)
  if (count > mostTags) throw new RangeError('more tags than a profile has')
  return Array.from({ length: count }, (_, index) => {
    const at = tagList + 4 + index * tagLength
    const start = view.getUint32(at + 4)
    return { start, end: start + view.getUint32(at + 8) }
  })
}

function inTag(tag: Uint8Array): Hidden[] {
  const type = lettersOf(tag, 0, 4)
  if (numbers.test(type)) return []
  const words = readers.get(type)?.(tag)
  if (words === undefined) return ['other']
  return isOfMakers(words) ? [] : ['words']
}

/** Types of tags that hold words. */
const readers = new Map([
  ['text', ofText],
  ['desc', ofDescription],
  ['mluc', ofNames],
])

function ofText(tag: Uint8Array): string {
  return lettersOf(tag, 8)
}

/** The same words in three encodings (ICC.1:2001, 6.5.17). */
function ofDescription(tag: Uint8Array): string {
  const view = viewOf(tag)
  const asciiEnd = 12 + view.getUint32(8)
  const unicode = asciiEnd + 8
  const unicodeEnd = unicode + 2 * view.getUint32(asciiEnd + 4)
  const script = unicodeEnd + 3
  return [
    lettersOf(tag, 12, asciiEnd),
    utf16(tag.subarray(unicode, unicodeEnd)),
    lettersOf(tag, script),
  ].join(' ')
}

/** The same in several languages, whatever stands between their records. */
function ofNames(tag: Uint8Array): string {
  const view = viewOf(tag)
  return utf16(tag.subarray(16 + view.getUint32(8) * view.getUint32(12)))
}

const utf16 = (bytes: Uint8Array) => new TextDecoder('utf-16be').decode(bytes)

const isOfMakers = (words: string): boolean =>
  (words.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => ofMakers.has(word.toLowerCase()))

/** The longest profile of a picture that is read, in bytes: one of a printing press takes half of it. */
const mostUnpacked = 2 * 1024 * 1024

/** The same of a profile as PNG has it: its name, and the profile packed. */
export function hiddenInIccp(chunk: Uint8Array): Hidden[] {
  const nameEnd = chunk.indexOf(0)
  const named: Hidden[] = isOfMakers(lettersOf(chunk, 0, nameEnd)) ? [] : ['words']
  try {
    return [...named, ...hiddenInIcc(unpacked(chunk.subarray(nameEnd + 2)))]
  } catch {
    return ['other']
  }
}

function unpacked(packed: Uint8Array): Uint8Array {
  const whole = new Uint8Array(mostUnpacked)
  let length = 0
  const stream = new Unzlib((part) => {
    whole.set(part, length)
    length += part.length
  })
  for (let at = 0; at < packed.length; at += step)
    stream.push(packed.subarray(at, at + step), at + step >= packed.length)
  return whole.subarray(0, length)
}

/** Small steps, so that what grows beyond the most is left early; in bytes. */
const step = 4 * 1024
