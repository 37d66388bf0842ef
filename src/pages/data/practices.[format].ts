import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { wholeTable } from '../../site/data/listing.ts'
import { tableFormats } from '../../site/routes.ts'

export const getStaticPaths = () => tableFormats.map((format) => ({ params: { format }, props: { format } }))

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(wholeTable(props.format))
