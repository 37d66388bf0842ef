import { lstatSync, readFileSync } from 'node:fs'
import type { Code } from '../../check/codes.ts'
import { findingPhrases, type PhraseIn } from '../../check/phrases.ts'
import { type Params, type Phrase, phrase } from '../../check/say.ts'

const maxTextBytes = 64 * 1024

interface ReadText {
  text?: string
  problem?: { code: Code; params: Params }
}

/** Reads one text file as UTF-8; a wrong encoding, a link or a huge file is refused before it is read. */
export function readText(file: string): ReadText {
  try {
    const stats = lstatSync(file)
    if (stats.isSymbolicLink()) return refuse('file-unreadable', { reason: phrase('file.link') })
    if (!stats.isFile()) return refuse('file-unreadable', { reason: phrase('file.noFile') })
    if (stats.size > maxTextBytes)
      return refuse('file-too-large', { size: Math.ceil(stats.size / 1024), max: maxTextBytes / 1024 })
    return decode(readFileSync(file))
  } catch (error) {
    return refuse('file-unreadable', { reason: reasonOf(error) })
  }
}

/** One for all files: to make one costs as much as to read a file. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Buffer): ReadText {
  const mark = Object.keys(marks).find((start) => bytes.subarray(0, 3).toString('hex').startsWith(start))
  const reason = mark ? marks[mark] : bytes.includes(0) ? 'binary' : undefined
  if (reason) return refuse('file-encoding', { reason: phrase(`file.${reason}`) })
  try {
    return { text: utf8.decode(bytes) }
  } catch {
    return refuse('file-encoding', { reason: phrase('file.oldThai') })
  }
}

/** The first bytes by which programs mark an encoding. */
const marks: Record<string, PhraseIn<'file'>> = { efbbbf: 'bom', fffe: 'utf16', feff: 'utf16' }

const refuse = (code: Code, params: Params): ReadText => ({ problem: { code, params } })

/** Why the system refused, in words; its own sentence would carry paths of the machine. */
export function reasonOf(error: unknown): Phrase {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  const known = findingPhrases.system.find((key) => key === code) ?? 'other'
  return phrase(`system.${known}`, { code })
}
