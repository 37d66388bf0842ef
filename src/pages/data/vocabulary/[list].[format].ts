import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { jsonLd, turtle } from '../../../export/linked-data.ts'
import { asSkos, openVocabularies } from '../../../site/data/vocabularies.ts'
import { skosFormats } from '../../../site/routes.ts'

const writers = { jsonld: jsonLd, ttl: turtle }

export const getStaticPaths = () =>
  openVocabularies.flatMap((vocabulary) =>
    skosFormats.map((format) => ({
      params: { list: vocabulary.list, format },
      props: { vocabulary, format },
    })),
  )

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(writers[props.format](asSkos(props.vocabulary)))
