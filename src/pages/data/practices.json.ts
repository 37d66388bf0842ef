import type { APIRoute } from 'astro'
import { practicesFile } from '../../site/data/practices.ts'
import { getLibrary } from '../../site/pages.ts'

export const GET: APIRoute = async () => Response.json(practicesFile(await getLibrary()))
