import type { APIRoute } from 'astro'
import { tableOf } from '../../../site/data/listing.ts'
import { termAt } from '../../../site/library.ts'
import { type PageProps, pathsOf } from '../../../site/pages.ts'

export const getStaticPaths = pathsOf('termTable')

export const GET: APIRoute<PageProps> = ({ props: { site, address } }) =>
  new Response(tableOf(site, termAt(site.library, address), address.params['format']))
