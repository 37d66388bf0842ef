import type { APIRoute } from 'astro'
import { formLibrary } from '../../../site/form-library.ts'

/** What the form's check must know of the library, for both languages. */
export const GET: APIRoute = () => new Response(JSON.stringify(formLibrary()))
