import { readFileSync } from 'node:fs'
import * as z from 'zod'

const Shapes = z.object({
  viewBox: z.string(),
  provinces: z.record(z.string(), z.object({ c: z.tuple([z.number(), z.number()]), d: z.string() })),
})

/** Outlines of the provinces as SVG paths, by ISO 3166-2 code (Natural Earth, public domain; see content/map/LICENSE.md). */
export const thailand = Shapes.parse(JSON.parse(readFileSync('content/map/provinces.svgpaths.json', 'utf8')))
