import type { APIRoute } from 'astro'
import { practiceFile } from '../../../site/data/practices.ts'
import { entryAt } from '../../../site/library.ts'
import { type PageProps, pathsOf } from '../../../site/pages.ts'

export const getStaticPaths = pathsOf('practiceJson')

export const GET: APIRoute<PageProps> = ({ props: { site, address } }) =>
  Response.json(practiceFile(site.library, entryAt(site.library, address)))
