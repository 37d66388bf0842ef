import type { APIRoute } from 'astro'
import { matrixData } from '../../site/matrix.ts'
import { getLibrary } from '../../site/pages.ts'

/** What the matrix counts, for readers who narrow it down. */
export const GET: APIRoute = async () => Response.json(matrixData(await getLibrary()))
