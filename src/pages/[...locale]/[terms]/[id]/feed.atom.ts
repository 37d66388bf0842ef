import type { APIRoute } from 'astro'
import { feedOfTerm } from '../../../../site/data/feeds.ts'
import { termAt } from '../../../../site/library.ts'
import { type PageProps, pathsOf } from '../../../../site/pages.ts'

export const getStaticPaths = pathsOf('termFeed')

export const GET: APIRoute<PageProps> = ({ props: { site, address } }) =>
  new Response(feedOfTerm(site, termAt(site.library, address)))
