import type { APIRoute } from 'astro'
import { getSite } from '../site/pages.ts'

export const GET: APIRoute = async () => {
  const { url } = await getSite('th')
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${url('sitemap')}\n`)
}
