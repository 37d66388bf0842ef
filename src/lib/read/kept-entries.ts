import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type EntryContext, type EntryFolder, type ParsedEntry, parseEntry } from '../entry.ts'

/** Under node_modules, which `npm ci` empties: what a pull request brings can never stand in for a parse. */
const folder = process.env['CACHE_DIR'] ?? 'node_modules/.cache/entries'

/**
 * Parses entries, and keeps what came out clean on disk, so that the check and the build parse each text once.
 * The name of a kept file is the digest of all it depends on: the text, this code and its libraries, the site's path.
 */
export function parseKept(context: EntryContext): (entry: EntryFolder) => ParsedEntry {
  const code = digest([JSON.stringify(context), ...codeFiles().map((file) => readFileSync(file, 'utf8'))])
  mkdirSync(folder, { recursive: true })
  return (entry) => {
    const file = `${folder}/${digest([code, JSON.stringify(entry)])}.json`
    if (existsSync(file)) return readKept(file)
    const parsed = parseEntry(entry, context)
    if (parsed.diagnostics.length === 0) keep(file, parsed)
    return parsed
  }
}

/** Renamed into place, so that a build cut short leaves no half file. */
function keep(file: string, parsed: ParsedEntry) {
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(parsed))
  renameSync(`${file}.${process.pid}`, file)
}

/** Kept by us under a digest of its content: as sound as the parser that wrote it. */
const readKept = (file: string): ParsedEntry => JSON.parse(readFileSync(file, 'utf8'))

const codeFiles = () =>
  [...globSync('src/lib/{markup,schema,diagnostics}/**/*.ts'), 'src/lib/entry.ts', 'package-lock.json'].sort()

const digest = (parts: string[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 32)
}
