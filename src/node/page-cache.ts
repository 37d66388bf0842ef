import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Reads, Recorder } from './page-reads.ts'

/** What a build remembers of the files it made. */
interface Remembered {
  /** A digest of the program that made them. */
  program: string
  /** Every place that was read, with a digest of what stood there. */
  places: [place: string, digest: string][]
  /** Places that were read together for one value, by their numbers in `places`; the first is what every file depends on. */
  groups: number[][]
  /** By their paths in the folder: size in bytes and time of change in ms, the numbers of places and of groups. */
  files: Record<string, FileRecord>
}
type FileRecord = readonly [size: number, changed: number, places: number[], groups: number[]]

/** Tells which files of a folder need not be made again, and remembers those that were made. */
export interface PageCache {
  /** The paths of the files that the build before made. */
  before: readonly string[]
  /** Whether one of them is still what would be made. Asked when the program is known and the entries are read. */
  isFresh(path: string, program: string): boolean
  /** Notes what was read for a file that has just been written. */
  made(path: string, reads: Reads): void
  /** Remembers all this for the next build; gives the paths that were neither made nor fresh. */
  save(program: string): string[]
}

/** The cache of a folder, remembered in a file beside it. */
export function pageCache(folder: string, memory: string, recorder: Recorder): PageCache {
  const before = readMemory(memory)
  const files: Remembered['files'] = {}
  const places = numbering<string>()
  const groups = numbering<Reads>()
  const carried = new Map<number[], Reads>()
  let changed: ReturnType<typeof changesSince> | undefined
  groups.of(recorder.everywhere)
  return {
    before: Object.keys(before.files),
    isFresh: (path, program) => {
      changed ??= changesSince(before, program, recorder)
      const record = before.files[path]
      if (!record || changed.program || !isUntouched(record, `${folder}/${path}`)) return false
      const [size, time, read, used] = record
      if (read.some((number) => changed?.places.has(number))) return false
      if (used.some((number) => changed?.groups.has(number))) return false
      files[path] = [size, time, read.map(again), used.map(groupAgain)]
      return true
    },
    made: (path, { places: read, earlier }) => {
      const { size, mtimeMs } = statSync(`${folder}/${path}`)
      files[path] = [size, mtimeMs, [...read].map(places.of), [...earlier].map(groups.of)]
    },
    save: (program) => {
      const written = groups.all().map((reads) => placesOf(reads).map(places.of))
      const found = places.all().map((place): [string, string] => [place, recorder.digestOf(place)])
      mkdirSync(dirname(memory), { recursive: true })
      writeFileSync(memory, JSON.stringify({ program, places: found, groups: written, files }))
      return Object.keys(before.files).filter((path) => !(path in files))
    },
  }

  function again(number: number): number {
    return places.of(before.places[number]?.[0] ?? '')
  }

  /** A group of the build before is known by the list of its numbers, which is one and the same for all files that name it. */
  function groupAgain(number: number): number {
    const list = before.groups[number] ?? []
    const known = carried.get(list) ?? {
      places: new Set(list.map((one) => before.places[one]?.[0] ?? '')),
      earlier: new Set<Reads>(),
    }
    carried.set(list, known)
    return groups.of(known)
  }
}

const nothing: Remembered = { program: '', places: [], groups: [], files: {} }

/** Written by us, and as sound as the program that wrote it; what cannot be read is made anew. */
function readMemory(memory: string): Remembered {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'))
  } catch {
    return nothing
  }
}

function changesSince({ program, places, groups }: Remembered, now: string, { digestOf }: Recorder) {
  const changed = new Set(places.flatMap(([place, digest], at) => (digestOf(place) === digest ? [] : at)))
  const inGroups = new Set(groups.flatMap((group, at) => (group.some((one) => changed.has(one)) ? at : [])))
  return { program: program !== now || inGroups.has(0), places: changed, groups: inGroups }
}

/** Nobody has written to it since, nor taken it away. */
function isUntouched([size, time]: FileRecord, file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.size === size && found.mtimeMs === time
}

/** All places behind a value, those of the values it was made of too. */
function placesOf(reads: Reads, seen = new Set<Reads>()): string[] {
  if (seen.has(reads)) return []
  seen.add(reads)
  return [...reads.places, ...[...reads.earlier].flatMap((other) => placesOf(other, seen))]
}

/** Numbers things in the order in which they are first asked for. */
function numbering<Thing>() {
  const numbers = new Map<Thing, number>()
  const of = (thing: Thing): number => {
    const number = numbers.get(thing) ?? numbers.size
    numbers.set(thing, number)
    return number
  }
  return { of, all: () => [...numbers.keys()] }
}
