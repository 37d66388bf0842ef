import type { APIRoute } from 'astro'
import { wordTemplate } from '../../import/word/template/document.ts'
import { readWordForm } from '../../node/word-form.ts'
import { getLibrary } from '../../site/pages.ts'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The form as a Word file, for those who write without the site. */
export const GET: APIRoute = async () => {
  const { vocabulary } = await getLibrary()
  const file = await wordTemplate({ vocabulary, word: readWordForm() })
  return new Response(new Uint8Array(file), { headers: { 'Content-Type': type } })
}
