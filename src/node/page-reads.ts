import { hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'

/** What was read while something was made: the places read themselves, and what was read for values that had been made before. */
export interface Reads {
  places: Set<string>
  earlier: Set<Reads>
}

/** Notes what each page reads. Only a build has one: see `globalThis.pageReads`. */
interface PageReads {
  /** The entry as before, but what is read of it is noted, by its id and the path of the value. */
  watch<Entry extends { id: string }>(entry: Entry): Entry
  /** Everything else that pages are made of: all of them depend on all of it. */
  share(value: unknown): void
  /** Notes that a file is read, or a folder for what lies in it. */
  file(path: string): void
  /** Makes a value, and says what was read for it. What is read outside of any such call counts for every page. */
  during<Value>(make: () => Value): { value: Value; reads: Reads }
  /** The same for a page, of which there is only one at a time. */
  page<Value>(make: () => Promise<Value>): Promise<{ value: Value; reads: Reads }>
  /** Notes that a value is used for which these were read. */
  again(reads: Reads): void
}

declare global {
  /** How the program of the pages, which is bundled apart, tells the build what they read. */
  var pageReads: PageReads | undefined
}

/** The reads of one build, and what is to be found now at a place. */
export interface Recorder extends PageReads {
  /** What was read outside of pages. */
  everywhere: Reads
  /** A digest of what stands at a place now. */
  digestOf(place: string): string
}

const noReads = (): Reads => ({ places: new Set(), earlier: new Set() })

/** Begins to note what is read. */
export function recorder(): Recorder {
  const everywhere = noReads()
  const entries = new Map<string, object>()
  const digests = new Map<string, string>()
  let shared = ''
  let current = everywhere
  /** What every page depends on need not be said of each. */
  const note = (place: Place) => {
    // A page reads a value of each entry hundreds of times.
    if (place.noted === current) return
    place.noted = current
    if (!everywhere.places.has(place.name)) current.places.add(place.name)
  }
  return {
    everywhere,
    watch: (entry) => {
      entries.set(entry.id, entry)
      return watched(entry, entry.id, note)
    },
    share: (value) => {
      shared = JSON.stringify(value)
      everywhere.places.add('shared')
    },
    file: (path) => void note({ name: `file ${path}` }),
    during: (make) => {
      const [outer, reads] = [current, noReads()]
      current = reads
      try {
        return { value: make(), reads }
      } finally {
        current = outer
      }
    },
    page: async (make) => {
      const reads = noReads()
      current = reads
      try {
        return { value: await make(), reads }
      } finally {
        current = everywhere
      }
    },
    again: (reads) => void current.earlier.add(reads),
    digestOf: (place) => {
      const known = digests.get(place) ?? digest(contentOf(place, shared, entries))
      digests.set(place, known)
      return known
    },
  }
}

/** Where a value stands, and what noted last that it was read. */
interface Place {
  name: string
  noted?: Reads
}

/** Values of an entry that are objects are watched as well, three deep: its texts are read word by word. */
function watched<Value extends object>(
  value: Value,
  path: string,
  note: (place: Place) => void,
  depth = 3,
): Value {
  /** By the names of its values, where each stands, and what is watched instead of it. */
  const found = new Map<PropertyKey, Place>()
  const parts = new Map<PropertyKey, object>()
  const whole: Place = { name: path }
  for (const [key, part] of Object.entries(value)) {
    const name = `${path} ${key}`
    if (depth > 1 && isRecord(part)) parts.set(key, watched(part, name, note, depth - 1))
    else found.set(key, { name })
  }
  return new Proxy(value, {
    get: (target, key) => {
      const part = parts.get(key)
      if (part) return part
      note(found.get(key) ?? whole)
      return Reflect.get(target, key)
    },
    has: (target, key) => {
      note(whole)
      return Reflect.has(target, key)
    },
    ownKeys: (target) => {
      note(whole)
      return Reflect.ownKeys(target)
    },
  })
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function contentOf(place: string, shared: string, entries: ReadonlyMap<string, object>): string | Uint8Array {
  if (place === 'shared') return shared
  const [id = '', ...keys] = place.split(' ')
  if (id === 'file') return onDisk(keys.join(' '))
  const value = keys.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    entries.get(id),
  )
  return JSON.stringify(value) ?? ''
}

/** Of a folder, what lies in it. */
function onDisk(path: string): string | Uint8Array {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return ''
  return found.isDirectory() ? JSON.stringify(readdirSync(path).sort()) : readFileSync(path)
}

/** A short name for some bytes. */
export const digest = (bytes: string | Uint8Array) => hash('sha256', bytes, 'hex').slice(0, 16)
