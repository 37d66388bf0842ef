import type { APIRoute } from 'astro'
import { wordTemplate } from '../../lib/word/template/document.ts'
import { getLibrary } from '../../site/pages.ts'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The form as a Word file, for those who write without the site. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await wordTemplate((await getLibrary()).vocabulary)), {
    headers: { 'Content-Type': type },
  })
