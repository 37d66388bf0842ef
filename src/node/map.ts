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

/** TopoJSON: two provinces that share an arc share a border; `~n` is arc `n` walked backwards (TopoJSON specification, 2.1.4). */
const Topology = z.object({
  objects: z.record(
    z.string(),
    z.object({ geometries: z.array(z.object({ id: z.string(), arcs: z.array(z.unknown()) })) }),
  ),
})

const Pairs = z.array(z.tuple([z.string(), z.string()]))
/** What the simplified map tells wrong. */
const Borders = z.strictObject({ missing: Pairs, wrong: Pairs })

/** For each province those that share a border with it: as the map has it, and what that tells wrong put right. */
export function readNeighbours(
  provinces: readonly { code: string; id: string }[],
): LibraryData['neighbours'] {
  const topology = Topology.parse(JSON.parse(readFileSync('content/map/provinces.topo.json', 'utf8')))
  const borders = Borders.parse(parse(readFileSync('content/map/borders.yaml', 'utf8')))
  const idOfCode = new Map(provinces.map(({ code, id }) => [code, id]))
  const shared = shareArcs(topology, (code) => idOfCode.get(code) ?? code)
  const of = (province: string) => {
    const others = shared.get(province) ?? new Set()
    shared.set(province, others)
    return others
  }
  for (const [one, other] of borders.missing) {
    of(one).add(other)
    of(other).add(one)
  }
  for (const [one, other] of borders.wrong) {
    of(one).delete(other)
    of(other).delete(one)
  }
  return Object.fromEntries([...shared].map(([id, others]) => [id, [...others].sort()]))
}

function shareArcs(
  topology: z.infer<typeof Topology>,
  idOf: (code: string) => string,
): Map<string, Set<string>> {
  const provincesOfArc = new Map<number, Set<string>>()
  for (const { id, arcs } of Object.values(topology.objects).flatMap(({ geometries }) => geometries))
    for (const arc of flatten(arcs)) {
      const owners = provincesOfArc.get(arc) ?? new Set()
      provincesOfArc.set(arc, owners.add(idOf(id)))
    }
  const found = new Map<string, Set<string>>()
  for (const owners of provincesOfArc.values())
    for (const one of owners)
      for (const other of owners) if (one !== other) found.set(one, (found.get(one) ?? new Set()).add(other))
  return found
}

function flatten(arcs: unknown[]): number[] {
  return arcs.flatMap((arc) =>
    Array.isArray(arc) ? flatten(arc) : typeof arc === 'number' ? [arc < 0 ? ~arc : arc] : [],
  )
}
