import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { tableOf } from '../../../site/data/listing.ts'
import { tableFormats, termKinds } from '../../../site/routes.ts'
import { terms } from '../../../site/terms.ts'

export const getStaticPaths = () =>
  termKinds.flatMap((kind) =>
    terms[kind].flatMap((entry) =>
      tableFormats.map((format) => ({ params: { kind, id: entry.id, format }, props: { entry, format } })),
    ),
  )

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(tableOf(props.entry, props.format))
