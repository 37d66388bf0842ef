import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** Under node_modules, which `npm ci` empties: what a pull request brings can never stand in for a result. */
export const keptFolder = () => process.env['CACHE_DIR'] ?? 'node_modules/.cache/entries'

/** A digest that changes with the code found by these patterns, and with its libraries. */
export const codeDigest = (patterns: string[]) =>
  digest([...globSync(patterns), 'package-lock.json'].sort().map((file) => readFileSync(file, 'utf8')))

/** The name of what was made of all these. */
export function digest(parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 32)
}

/** Kept by us under a digest of its content: as sound as the code that wrote it. What cannot be read is made anew. */
export function readKept<Result>(folder: string, name: string): Result | undefined {
  try {
    return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'))
  } catch {
    return undefined
  }
}

/** A build cut short may leave half a file, which cannot be read as JSON and so is made anew. */
export function keep(folder: string, name: string, result: unknown) {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${folder}/${name}.json`, JSON.stringify(result))
  } catch {
    // Keeping saves time only: where nothing can be written, the next run works it out again.
  }
}
