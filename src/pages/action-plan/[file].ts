import type { APIRoute } from 'astro'
import { planOf } from '../../site/action-plan.ts'
import { planFiles, planTable } from '../../site/data/plan-files.ts'
import { chosen } from '../../site/library.ts'
import { type PageProps, pathsOf } from '../../site/pages.ts'

export const getStaticPaths = pathsOf('planFile')

export const GET: APIRoute<PageProps> = async ({ props: { site, address } }) => {
  const write = chosen(planFiles, address.params['file'])
  return new Response(new Uint8Array(await write(planTable(site, planOf(site.library)))))
}
