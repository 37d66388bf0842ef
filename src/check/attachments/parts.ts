import type { PhraseIn } from '../phrases.ts'

/** What a file tells besides what it shows; told by kind, never by value. */
export type Hidden = PhraseIn<'metadata'>

/** A stretch of an image file, and what it tells besides pixels, their colours and which side is up. */
export interface Part {
  start: number
  end: number
  hidden: Hidden[]
}

/** What stands behind the end of a picture: a second picture, an archive, what was cropped away. */
export const behind = (bytes: Uint8Array, start: number): Part[] =>
  start < bytes.length ? [{ start, end: bytes.length, hidden: ['remains'] }] : []

/** The bytes without the parts that tell something; pixels stay as they are, byte for byte. */
export const withoutHidden = (bytes: Uint8Array, parts: Part[]) =>
  joined(
    parts.filter(({ hidden }) => hidden.length === 0).map(({ start, end }) => bytes.subarray(start, end)),
  )

const latin1 = new TextDecoder('latin1')

/** Bytes as letters, one each; those from 0x80 to 0x9f as Windows has them. */
export const lettersOf = (bytes: Uint8Array, start = 0, end = bytes.length) =>
  latin1.decode(bytes.subarray(start, end))

/** For reading numbers; it throws where they would stand beyond the end. */
export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Stretches of bytes in a row. */
function joined(stretches: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(stretches.reduce((total, { length }) => total + length, 0))
  let at = 0
  for (const stretch of stretches) {
    whole.set(stretch, at)
    at += stretch.length
  }
  return whole
}

/** Windows keeps some names for its devices, with any ending: a folder with such a file cannot be opened there. */
const attachment =
  /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*\.(jpg|png|webp|avif|pdf)$/

/** Whether a file of this name may stand beside the text of an entry. */
export const isAttachmentName = (name: string): boolean => attachment.test(name)
