import { type EntryContext, type EntryFolder, type ParsedEntry, parseEntry } from '../entry.ts'
import { codeDigest, digest, keep, keptFolder, readKept } from './kept.ts'

/**
 * Parses entries, and keeps what came out clean on disk, so that the check and the build parse each text once.
 * The name of a kept file is the digest of all it depends on: the text, this code and its libraries, the site's path.
 */
export function parseKept(context: EntryContext, folder = keptFolder()): (entry: EntryFolder) => ParsedEntry {
  const code = codeDigest([
    'src/lib/{history,markup,schema,diagnostics,personal-data}/**/*.ts',
    'src/lib/*.ts',
  ])
  return (entry) => {
    const name = digest([code, JSON.stringify(context), JSON.stringify(entry)])
    const kept = readKept<ParsedEntry>(folder, name)
    if (kept) return kept
    const parsed = parseEntry(entry, context)
    if (parsed.diagnostics.length === 0) keep(folder, name, parsed)
    return parsed
  }
}
