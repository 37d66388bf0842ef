import type { APIRoute } from 'astro'
import { planOfPlace } from '../../../site/action-plan.ts'
import { planFiles, planTable } from '../../../site/data/plan-files.ts'
import { chosen, termAt } from '../../../site/library.ts'
import { type PageProps, pathsOf } from '../../../site/pages.ts'

/** The plan of each province and region that has one. */
export const getStaticPaths = pathsOf('placePlanFile')

export const GET: APIRoute<PageProps> = async ({ props: { site, address } }) => {
  const { kind, id, label } = termAt(site.library, address)
  const items = planOfPlace(site.library, kind === 'regions' ? kind : 'provinces', id)
  const write = chosen(planFiles, address.params['file'])
  return new Response(new Uint8Array(await write(planTable(site, items, label.th))))
}
