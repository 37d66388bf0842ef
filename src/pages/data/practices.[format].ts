import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { tableFormats, wholeTable } from '../../site/data/listing.ts'

export const getStaticPaths = () => tableFormats.map((format) => ({ params: { format }, props: { format } }))

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(wholeTable(props.format))
