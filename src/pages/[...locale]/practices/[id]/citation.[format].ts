import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { citationFiles } from '../../../../export/citations.ts'
import { citedIn, filePlaces } from '../../../../site/cited.ts'
import { citationFormats } from '../../../../site/routes.ts'

/** What citation programs read stands beside each entry. */
export const getStaticPaths = () =>
  filePlaces().flatMap(({ params, props }) =>
    citationFormats.map((format) => ({ params: { ...params, format }, props: { ...props, format } })),
  )

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = ({ props: { practice, locale, format } }) =>
  new Response(citationFiles[format](citedIn(practice, locale)))
