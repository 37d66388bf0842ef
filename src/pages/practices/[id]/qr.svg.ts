import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { qrSvg } from '../../../lib/cite/qr.ts'
import { filePlaces, handedOn } from '../../../site/cited.ts'

/** The entry's short link as a picture, for slides and posters. */
export const getStaticPaths = () =>
  filePlaces().flatMap(({ params: { id }, props }) =>
    props.locale === 'th' ? [{ params: { id }, props }] : [],
  )

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = ({ props: { practice } }) => new Response(qrSvg(handedOn(practice)))
