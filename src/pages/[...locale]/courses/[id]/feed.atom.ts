import type { APIRoute } from 'astro'
import { feedOfCourse } from '../../../../site/data/feeds.ts'
import { courseAt } from '../../../../site/library.ts'
import { type PageProps, pathsOf } from '../../../../site/pages.ts'

export const getStaticPaths = pathsOf('courseFeed')

export const GET: APIRoute<PageProps> = ({ props: { site, address } }) =>
  new Response(feedOfCourse(site, courseAt(site.library, address)))
