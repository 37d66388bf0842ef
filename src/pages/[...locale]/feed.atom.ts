import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { feedOfAll } from '../../site/data/feeds.ts'
import { locales } from '../../site/locale.ts'

export const getStaticPaths = locales

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(feedOfAll(props.locale))
