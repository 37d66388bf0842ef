import type { APIRoute } from 'astro'
import { columnOf } from '../../../site/compare.ts'
import { entryAt } from '../../../site/library.ts'
import { type PageProps, pathsOf } from '../../../site/pages.ts'

export const getStaticPaths = pathsOf('compared')

/** What the page for comparing fetches of one practice. */
export const GET: APIRoute<PageProps> = ({ props: { site, address } }) =>
  Response.json(columnOf(site, entryAt(site.library, address)))
