import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type EntryContext, type EntryFolder, type ParsedEntry, parseEntry } from '../entry.ts'

/** Under node_modules, which `npm ci` empties: what a pull request brings can never stand in for a parse. */
const cacheFolder = () => process.env['CACHE_DIR'] ?? 'node_modules/.cache/entries'

/**
 * Parses entries, and keeps what came out clean on disk, so that the check and the build parse each text once.
 * The name of a kept file is the digest of all it depends on: the text, this code and its libraries, the site's path.
 */
export function parseKept(
  context: EntryContext,
  folder = cacheFolder(),
): (entry: EntryFolder) => ParsedEntry {
  const code = digest([JSON.stringify(context), ...codeFiles().map((file) => readFileSync(file, 'utf8'))])
  return (entry) => {
    const file = `${folder}/${digest([code, JSON.stringify(entry)])}.json`
    const kept = readKept(file)
    if (kept) return kept
    const parsed = parseEntry(entry, context)
    if (parsed.diagnostics.length === 0) keep(folder, file, parsed)
    return parsed
  }
}

/** A build cut short may leave half a file, which cannot be read as JSON and so is parsed anew. */
function keep(folder: string, file: string, parsed: ParsedEntry) {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, JSON.stringify(parsed))
  } catch {
    // Keeping saves time only: where nothing can be written, the next run parses again.
  }
}

/** Kept by us under a digest of its content: as sound as the parser that wrote it. What cannot be read is parsed anew. */
function readKept(file: string): ParsedEntry | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const codeFiles = () =>
  [...globSync(['src/lib/{markup,schema,diagnostics}/**/*.ts', 'src/lib/*.ts']), 'package-lock.json'].sort()

const digest = (parts: string[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 32)
}
