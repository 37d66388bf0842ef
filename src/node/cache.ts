import { createHash, randomUUID } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parse } from 'yaml'

/** Under node_modules, which `npm ci` empties: what a pull request brings can never stand in for a result. */
const cacheFolder = () => process.env['CACHE_DIR'] ?? 'node_modules/.cache/entries'

/**
 * The name of what this program makes of all these: it changes with each of them, and with any part of the program. Where
 * the command was not called in the project's folder, nothing is found under it.
 */
export function cacheKey(...inputs: (string | Uint8Array)[]): string {
  program ??= existsSync('package-lock.json') ? programDigest() : randomUUID()
  return digest([program, ...inputs])
}

let program: string | undefined

/**
 * A digest of everything that a result can depend on besides its inputs: the whole of `src`, the libraries, and Node.
 * More than a result needs, so that no list of modules must follow what they import.
 */
export const programDigest = (root = '.'): string =>
  digest([
    process.version,
    readFileSync(`${root}/package-lock.json`),
    ...globSync('src/**', { cwd: root, withFileTypes: true })
      .filter((item) => item.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`)
      .sort()
      .flatMap((file) => [relative(root, file), readFileSync(file)]),
  ])

function digest(parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(String(part.length)).update('\0').update(part)
  return hash.digest('hex').slice(0, 32)
}

/** A result written by us under this key, as sound as the program that wrote it; nothing where none can be read. */
export function readCache<Result>(key: string): Result | undefined {
  try {
    return JSON.parse(readFileSync(`${cacheFolder()}/${key}.json`, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Writes a result, plain data, under its key, and gives it as the next run reads it: that takes less memory, for nothing of it is a
 * part of the text it was made from. A run cut short may leave half a file: it is no JSON, and is made anew.
 */
export function writeCache<Result>(key: string, result: Result): Result {
  const json = JSON.stringify(result)
  try {
    mkdirSync(cacheFolder(), { recursive: true })
    writeFileSync(`${cacheFolder()}/${key}.json`, json)
  } catch {
    // A cache saves time only: where nothing can be written, the next run works it out again.
  }
  return JSON.parse(json)
}

/** The content of a YAML file of ours. To parse our lists and words anew takes a third of a second in each run. */
export function readYaml(file: string): unknown {
  const text = readFileSync(file, 'utf8')
  const key = cacheKey('yaml', text)
  const known = readCache(key)
  if (known !== undefined) return known
  const content: unknown = parse(text)
  writeCache(key, content)
  return content
}
