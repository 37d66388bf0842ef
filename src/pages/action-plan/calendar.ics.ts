import type { APIRoute } from 'astro'
import { calendarOfAll } from '../../site/data/calendars.ts'
import { getSite } from '../../site/pages.ts'

export const GET: APIRoute = async () => new Response(calendarOfAll(await getSite('th')))
