import type { APIRoute } from 'astro'
import { practicesFile } from '../../site/data/practices.ts'

export const GET: APIRoute = () => Response.json(practicesFile())
