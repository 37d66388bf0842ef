import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import type { LibraryData } from '../site/library.ts'

const Shapes = z.object({
  viewBox: z.string(),
  provinces: z.record(z.string(), z.object({ c: z.tuple([z.number(), z.number()]), d: z.string() })),
})

/** Outlines of the provinces (Natural Earth, public domain; see content/map/LICENSE.md). */
export const readShapes = (): LibraryData['shapes'] =>
  Shapes.parse(JSON.parse(readFileSync('content/map/provinces.svgpaths.json', 'utf8')))

/** The arcs of a province lie in lists of lists; `~n` is arc `n` walked backwards (TopoJSON specification, 2.1.4). */
const Arcs = z
  .array(z.unknown())
  .transform((arcs) => arcs.flat(Number.POSITIVE_INFINITY))
  .pipe(z.array(z.int().transform((arc) => (arc < 0 ? ~arc : arc))))

/** TopoJSON: two provinces that share an arc share a border. */
const Topology = z.object({
  objects: z.record(z.string(), z.object({ geometries: z.array(z.object({ id: z.string(), arcs: Arcs })) })),
})

const Pairs = z.array(z.tuple([z.string(), z.string()]))
/** What the simplified map tells wrong. */
const Borders = z.strictObject({ missing: Pairs, wrong: Pairs })

/** For each province those that share a border with it: as the map has it, and what that tells wrong put right. */
export function readNeighbours(
  provinces: readonly { code: string; id: string }[],
): LibraryData['neighbours'] {
  const topology = Topology.parse(JSON.parse(readFileSync('content/map/provinces.topo.json', 'utf8')))
  const { missing, wrong } = Borders.parse(parse(readFileSync('content/map/borders.yaml', 'utf8')))
  const idOfCode = new Map(provinces.map(({ code, id }) => [code, id]))
  const borders = new Set(pairsIn(topology, (code) => idOfCode.get(code) ?? code))
  for (const pair of missing.flatMap(bothWays)) borders.add(pair)
  for (const pair of wrong.flatMap(bothWays)) borders.delete(pair)
  const pairs = [...borders].map((pair) => pair.split(' '))
  const byProvince = Map.groupBy(pairs, ([one = '']) => one)
  return Object.fromEntries(
    [...byProvince].map(([id, found]) => [id, found.map(([, other = '']) => other).sort()]),
  )
}

const bothWays = ([one, other]: readonly [string, string]) => [`${one} ${other}`, `${other} ${one}`]

/** Two provinces that share an arc, as `one other` and `other one`. */
function pairsIn({ objects }: z.infer<typeof Topology>, idOf: (code: string) => string): string[] {
  const owned = Object.values(objects)
    .flatMap(({ geometries }) => geometries)
    .flatMap(({ id, arcs }) => arcs.map((arc) => ({ arc, owner: idOf(id) })))
  return [...Map.groupBy(owned, ({ arc }) => arc).values()].flatMap((sharing) =>
    sharing.flatMap(({ owner: one }) =>
      sharing.filter(({ owner }) => owner !== one).map(({ owner }) => `${one} ${owner}`),
    ),
  )
}
