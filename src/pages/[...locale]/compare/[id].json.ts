import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { columnOf } from '../../../site/compare.ts'
import { practices } from '../../../site/library.ts'
import { locales } from '../../../site/locale.ts'

export const getStaticPaths = () =>
  locales().flatMap(({ params, props }) =>
    practices.map((practice) => ({ params: { ...params, id: practice.id }, props: { ...props, practice } })),
  )

/** What the page for comparing fetches of one practice. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(columnOf(props.practice, props.locale))
