import type { APIRoute } from 'astro'
import { dataSchema } from '../../lib/data-out/schema.ts'
import { absolute } from '../../site/data/addresses.ts'

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(dataSchema(absolute('/data/schema.json')), null, 2)}\n`)
