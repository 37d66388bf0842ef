import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { qrSvg } from '../../../../lib/cite/qr.ts'
import { addressOf, filePlaces } from '../../../../site/cited.ts'

/** The entry's address as a picture, for slides and posters. */
export const getStaticPaths = filePlaces

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = ({ props: { practice, locale } }) =>
  new Response(qrSvg(addressOf(practice, locale)))
