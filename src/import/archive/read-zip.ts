import type { PhraseIn } from '../../check/phrases.ts'
import { type Params, type Phrase, phrase } from '../../check/say.ts'
import { megabyte } from '../sizes.ts'
import { listZip } from './list-zip.ts'
import type { Listed } from './listed.ts'
import { growsTooMuch, unpack } from './unpack.ts'

/** Why a file from outside is not taken in. */
export interface Refused {
  refused: Phrase
}

/** That an archive is not taken in, and why. */
export const refuse = (why: PhraseIn<'zip'>, params: Params = {}): Refused => ({
  refused: phrase(`zip.${why}`, params),
})

/** What an archive may hold at most, and which of its files are wanted at all. */
export interface ZipLimits {
  /** Bytes of the archive itself. */
  packed: number
  /** Bytes of all wanted files together. */
  unpacked: number
  /** Bytes of one wanted file. */
  single: (name: string) => number
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
  if (bytes.length > limits.packed) return refuse('large', { max: inMegabytes(limits.packed) })
  try {
    const all = listZip(bytes, limits.files)
    if (typeof all === 'string') return refuse(all, { max: limits.files })
    const listed = all.filter(({ name }) => !name.endsWith('/'))
    const wanted = listed.filter(({ name }) => limits.wanted(name))
    const reason = wrongIn(all) ?? tooMuch(wanted, limits)
    if (reason) return reason
    const files = new Map(wanted.map((file) => [file.name, unpack(bytes, file)]))
    return { files, others: listed.flatMap(({ name }) => (files.has(name) ? [] : [name])) }
  } catch {
    return refuse('broken')
  }
}

/** What no honest archive holds; two names that differ in their capitals are one on most machines. */
function wrongIn(listed: Listed[]): Refused | undefined {
  const names = new Set<string>()
  for (const { name, method, isLocked, isSpecial } of listed) {
    const key = name.normalize('NFC').toLowerCase()
    if (isLocked) return refuse('locked', { name })
    if (method !== 0 && method !== 8) return refuse('packing')
    if (isSpecial) return refuse('link', { name })
    if (badName.test(name)) return refuse('name', { name })
    if (names.has(key)) return refuse('twice', { name })
    names.add(key)
  }
  return undefined
}

/** Names that lead out of the folder on some machine, or that no machine can show. */
const badName = /^$|^\/|\/\/|\\|^[a-z]:|\p{Cc}|(?:^|\/)\.{1,2}(?:\/|$)/iu

function tooMuch(wanted: Listed[], limits: ZipLimits): Refused | undefined {
  const large = wanted.map((file) => tooLarge(file, limits)).find(Boolean) ?? tooLargeTogether(wanted, limits)
  if (large) return large
  const grown = wanted.find(growsTooMuch)
  return grown && refuse('grows', { name: grown.name })
}

/** A file as it tells of itself before it is read; its size in bytes. */
type Sized = Pick<Listed, 'name' | 'size'>

/** That a file by itself is too large to be read. */
export const tooLarge = ({ name, size }: Sized, { single }: ZipLimits): Refused | undefined =>
  size > single(name) ? refuse('largeFile', { name, max: inWords(single(name)) }) : undefined

/** That files are too large to be read together. */
export const tooLargeTogether = (files: readonly Sized[], { unpacked }: ZipLimits): Refused | undefined =>
  files.reduce((total, { size }) => total + size, 0) > unpacked
    ? refuse('large', { max: inMegabytes(unpacked) })
    : undefined

const inMegabytes = (bytes: number) => bytes / megabyte
const inWords = (bytes: number) => (bytes < megabyte ? `${bytes / 1024} kB` : `${inMegabytes(bytes)} MB`)
