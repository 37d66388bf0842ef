import type { APIRoute } from 'astro'
import { sitemap } from '../export/sitemap.ts'
import { getLibrary } from '../site/pages.ts'
import { listedPages } from '../site/sitemap.ts'

export const GET: APIRoute = async () => new Response(sitemap(listedPages(await getLibrary())))
