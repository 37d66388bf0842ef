import { Inflate } from 'fflate'
import type { PhraseIn } from '../../check/phrases.ts'
import { type Phrase, phrase } from '../../check/say.ts'
import { type Listed, listZip } from './list-zip.ts'

/** Why a file from outside is not taken in. */
export interface Refused {
  refused: Phrase
}

/** That an archive is not taken in, and why. */
export const refuse = (why: PhraseIn<'zip'>): Refused => ({ refused: phrase(`zip.${why}`) })

export const megabyte = 1024 * 1024

/** What an archive may hold at most, and which of its files are wanted at all. */
export interface ZipLimits {
  /** Bytes of the archive itself. */
  packed: number
  /** Bytes of all wanted files together. */
  unpacked: number
  /** Files, wanted or not. */
  files: number
  wanted: (name: string) => boolean
}

/** An archive: the wanted files unpacked, and the names of all others. */
export interface Unzipped {
  files: Map<string, Uint8Array>
  others: string[]
}

/** Unpacks an archive from a stranger: what it says of itself is held against the limits first, and to its word then. */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Unzipped | Refused {
  if (bytes.length > limits.packed) return refuse('large')
  try {
    const listed = listZip(bytes, limits.files).filter(({ name }) => !name.endsWith('/'))
    const wanted = listed.filter(({ name }) => limits.wanted(name))
    const reason = problem(listed, wanted, limits)
    if (reason) return reason
    const files = new Map(wanted.map((file) => [file.name, unpack(bytes, file)]))
    return { files, others: listed.flatMap(({ name }) => (files.has(name) ? [] : [name])) }
  } catch {
    return refuse('broken')
  }
}

function problem(listed: Listed[], wanted: Listed[], limits: ZipLimits): Refused | undefined {
  if (listed.length >= limits.files) return refuse('large')
  if (wanted.reduce((total, { size }) => total + size, 0) > limits.unpacked) return refuse('large')
  if (listed.some(({ isLink }) => isLink)) return refuse('link')
  return new Set(listed.map(({ name }) => name)).size < listed.length ? refuse('broken') : undefined
}

/** Throws where a file is larger or smaller than the archive says. */
function unpack(bytes: Uint8Array, { method, start, packed, size }: Listed): Uint8Array {
  const data = bytes.subarray(start, start + packed)
  const whole = method === 0 ? data : inflate(data, size)
  if (whole.length !== size) throw new RangeError('not of the size it says')
  return whole
}

/** Small steps, so that a file which grows beyond its word is left before it fills the memory. */
const step = 16 * 1024

function inflate(data: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError('larger than it says')
    whole.set(chunk, length)
    length += chunk.length
  })
  for (let at = 0; at < data.length; at += step)
    stream.push(data.subarray(at, at + step), at + step >= data.length)
  return whole.subarray(0, length)
}
