import type { APIRoute } from 'astro'
import { dataSchema } from '../../export/schema.ts'
import { getSite } from '../../site/pages.ts'

export const GET: APIRoute = async () => {
  const { url } = await getSite('th')
  return new Response(`${JSON.stringify(dataSchema(url('dataSchema')), null, 2)}\n`)
}
