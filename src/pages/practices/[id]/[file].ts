import type { APIRoute } from 'astro'
import { entryFile } from '../../../node/files.ts'
import { type PageProps, pathsOf } from '../../../site/pages.ts'

/** The files of an entry stand at its own address, as they are in its folder: images for its page, texts for the form. */
export const getStaticPaths = pathsOf('practiceFile')

export const GET: APIRoute<PageProps> = ({ params }) =>
  new Response(entryFile(`${params['id']}/${params['file']}`))
