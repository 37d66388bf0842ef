import type { APIRoute } from 'astro'
import { calendarOfAll } from '../../site/data/calendars.ts'

export const GET: APIRoute = () => new Response(calendarOfAll())
