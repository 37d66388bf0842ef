import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { calendarOf } from '../../../site/data/calendars.ts'
import { terms } from '../../../site/terms.ts'

export const getStaticPaths = () =>
  terms.provinces.map((entry) => ({ params: { id: entry.id }, props: { entry } }))

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(calendarOf(props.entry))
