import { readFileSync } from 'node:fs'
import type { APIRoute } from 'astro'
import { practicesDir } from '../../../lib/read/corpus.ts'
import { allPractices } from '../../../site/library.ts'

/** Attachments stand at the entry's own address, as they are in its folder. */
export const getStaticPaths = () =>
  allPractices.flatMap(({ id, attachments }) => attachments.map((file) => ({ params: { id, file } })))

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(`${practicesDir()}/${params['id']}/${params['file']}`))
