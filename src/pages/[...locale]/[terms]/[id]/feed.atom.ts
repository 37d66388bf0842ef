import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { feedOfTerm } from '../../../../site/data/feeds.ts'
import { locales } from '../../../../site/locale.ts'
import { termKinds } from '../../../../site/routes.ts'
import { terms } from '../../../../site/terms.ts'

export const getStaticPaths = () =>
  locales().flatMap(({ params, props }) =>
    termKinds.flatMap((kind) =>
      terms[kind].map((entry) => ({
        params: { ...params, terms: kind, id: entry.id },
        props: { ...props, entry },
      })),
    ),
  )

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(feedOfTerm(props.locale, props.entry))
