import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { coursePlaces } from '../../../../site/courses.ts'
import { feedOfCourse } from '../../../../site/data/feeds.ts'

export const getStaticPaths = coursePlaces

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(feedOfCourse(props.locale, props.course))
