import { readFileSync } from 'node:fs'
import type { APIRoute } from 'astro'
import { practicesDir } from '../../../lib/read/corpus.ts'
import { allPractices } from '../../../site/library.ts'

/** The files of an entry stand at its own address, as they are in its folder: images for its page, texts for the form. */
export const getStaticPaths = () =>
  allPractices.flatMap(({ id, attachments, text }) =>
    ['th.mdx', ...(text.en.locale === 'en' ? ['en.mdx'] : []), ...attachments].map((file) => ({
      params: { id, file },
    })),
  )

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(`${practicesDir()}/${params['id']}/${params['file']}`))
