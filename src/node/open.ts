import * as fs from 'node:fs'
import { keysIn } from '../check/phrases.ts'
import { type Phrase, phrase } from '../check/say.ts'

/** Bytes of a file; or why there are none, and its size in bytes where that is the reason. */
export type Opened = { bytes: Buffer } | { refused: Phrase } | { size: number }

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants

/**
 * Opens a file that a stranger may have put there: a plain one of at most so many bytes, and nothing else. A link could lead
 * anywhere on this machine, and a device or a pipe would never end; what is looked at and what is read is the same file.
 */
export function openPlain(file: string, most: number): Opened {
  try {
    // Windows cannot say it while opening.
    if (O_NOFOLLOW === 0 && fs.lstatSync(file).isSymbolicLink()) return { refused: phrase('file.link') }
    const handle = fs.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    try {
      const stats = fs.fstatSync(handle)
      if (!stats.isFile()) return { refused: phrase('file.noFile') }
      return stats.size > most ? { size: stats.size } : { bytes: fs.readFileSync(handle) }
    } finally {
      fs.closeSync(handle)
    }
  } catch (error) {
    return { refused: codeOf(error) === 'ELOOP' ? phrase('file.link') : reasonOf(error) }
  }
}

/** The bytes of a plain file, or nothing: for what is told elsewhere, or may be missing. */
export function bytesOf(file: string, most: number): Buffer | undefined {
  const opened = openPlain(file, most)
  return 'bytes' in opened ? opened.bytes : undefined
}

/** Why the system refused, in words; its own sentence would carry paths of the machine. */
export function reasonOf(error: unknown): Phrase {
  const code = codeOf(error)
  const known = keysIn('system').find((key) => key === code) ?? 'other'
  return phrase(`system.${known}`, { code })
}

/** The system's code of an error, such as `ENOSPC`. */
export const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
