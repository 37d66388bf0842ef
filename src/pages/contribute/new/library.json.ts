import type { APIRoute } from 'astro'
import { formLibrary } from '../../../site/form-library.ts'
import { getLibrary } from '../../../site/pages.ts'

/** What the form's check must know of the library, for both languages. */
export const GET: APIRoute = async () => new Response(JSON.stringify(formLibrary(await getLibrary())))
