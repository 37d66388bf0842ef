import type { APIRoute } from 'astro'
import { jsonLd, turtle } from '../../../export/linked-data.ts'
import { asSkos, openVocabularies } from '../../../site/data/vocabularies.ts'
import { chosen, found } from '../../../site/library.ts'
import { type PageProps, pathsOf } from '../../../site/pages.ts'
import type { skosFormats } from '../../../site/routes.ts'

const writers = { jsonld: jsonLd, ttl: turtle } satisfies Record<(typeof skosFormats)[number], unknown>

export const getStaticPaths = pathsOf('vocabularyFile')

export const GET: APIRoute<PageProps> = ({ props: { site, address } }) => {
  const { list = '', format } = address.params
  const vocabulary = openVocabularies(site.library).find((open) => open.list === list)
  return new Response(chosen(writers, format)(asSkos(found(vocabulary, list))))
}
