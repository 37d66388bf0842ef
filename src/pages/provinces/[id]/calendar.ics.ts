import type { APIRoute } from 'astro'
import { calendarOf } from '../../../site/data/calendars.ts'
import { termIn } from '../../../site/library.ts'
import { type PageProps, pathsOf } from '../../../site/pages.ts'

export const getStaticPaths = pathsOf('provinceCalendar')

export const GET: APIRoute<PageProps> = ({ props: { site, address } }) =>
  new Response(calendarOf(site, termIn(site.library, 'provinces', address.params['id'] ?? '')))
