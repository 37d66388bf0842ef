import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { planOf } from '../../../site/action-plan.ts'
import { planFiles, planTable } from '../../../site/data/plan-files.ts'
import { planFileNames } from '../../../site/routes.ts'
import { terms } from '../../../site/terms.ts'

/** The plan of each province and region that has one. */
export const getStaticPaths = () =>
  (['provinces', 'regions'] as const).flatMap((place) =>
    terms[place].flatMap(({ id, label }) => {
      const items = planOf(place, id)
      return items.length === 0
        ? []
        : planFileNames.map((file) => ({ params: { place, id, file }, props: { file, items, label } }))
    }),
  )

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await planFiles[props.file](planTable(props.items, props.label.th))))
