import type { APIRoute } from 'astro'
import { feedOfAll } from '../../site/data/feeds.ts'
import { type PageProps, pathsOf } from '../../site/pages.ts'

export const getStaticPaths = pathsOf('feed')

export const GET: APIRoute<PageProps> = ({ props: { site } }) => new Response(feedOfAll(site))
