import type { PhraseIn } from '../../check/phrases.ts'
import { joined } from './bytes.ts'

/** What a file tells besides what it shows; told by kind, never by value. */
export type Hidden = PhraseIn<'metadata'>

/** A stretch of an image file, and what it tells besides pixels, their colours and which side is up. */
export interface Part {
  start: number
  end: number
  hidden: Hidden[]
}

/** What stands behind the end of a picture: a second picture, an archive, what was cropped away. */
export function behind(bytes: Uint8Array, start: number): Part[] {
  return start < bytes.length ? [{ start, end: bytes.length, hidden: ['remains'] }] : []
}

/** The bytes without the parts that tell something; pixels stay as they are, byte for byte. */
export const withoutHidden = (bytes: Uint8Array, parts: Part[]) =>
  joined(
    parts.filter(({ hidden }) => hidden.length === 0).map(({ start, end }) => bytes.subarray(start, end)),
  )
