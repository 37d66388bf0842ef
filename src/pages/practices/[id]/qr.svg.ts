import type { APIRoute } from 'astro'
import { qrSvg } from '../../../export/qr.ts'
import { handedOn } from '../../../site/cited.ts'
import { entryAt } from '../../../site/library.ts'
import { type PageProps, pathsOf } from '../../../site/pages.ts'

/** The entry's short link as a picture, for slides and posters. */
export const getStaticPaths = pathsOf('qr')

export const GET: APIRoute<PageProps> = ({ props: { site, address } }) =>
  new Response(qrSvg(handedOn(site, entryAt(site.library, address))))
