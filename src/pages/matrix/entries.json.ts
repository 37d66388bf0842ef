import type { APIRoute } from 'astro'
import { matrixData } from '../../site/matrix.ts'

/** What the matrix counts, for readers who narrow it down. */
export const GET: APIRoute = () => Response.json(matrixData())
