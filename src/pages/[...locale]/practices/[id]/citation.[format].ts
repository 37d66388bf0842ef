import type { APIRoute } from 'astro'
import { citationFiles } from '../../../../export/citations.ts'
import { citedIn } from '../../../../site/cited.ts'
import { chosen, entryAt } from '../../../../site/library.ts'
import { type PageProps, pathsOf } from '../../../../site/pages.ts'

/** What citation programs read stands beside each entry. */
export const getStaticPaths = pathsOf('citation')

export const GET: APIRoute<PageProps> = ({ props: { site, address } }) => {
  const write = chosen(citationFiles, address.params['format'])
  return new Response(write(citedIn(site, entryAt(site.library, address))))
}
