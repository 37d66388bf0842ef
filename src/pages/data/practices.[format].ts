import type { APIRoute } from 'astro'
import { wholeTable } from '../../site/data/listing.ts'
import { type PageProps, pathsOf } from '../../site/pages.ts'

export const getStaticPaths = pathsOf('practicesTable')

export const GET: APIRoute<PageProps> = ({ props: { site, address } }) =>
  new Response(wholeTable(site, address.params['format']))
