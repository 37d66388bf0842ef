import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { cartridge } from '../../../../lib/package/cartridge.ts'
import { scorm } from '../../../../lib/package/scorm.ts'
import { coursePlaces } from '../../../../site/courses.ts'
import { packageOf } from '../../../../site/package/make-package.ts'
import type { packageEnds } from '../../../../site/routes.ts'

/** Moodle and Canvas take in the one, any platform that speaks SCORM the other. */
const formats = { '.imscc': cartridge, '-scorm12.zip': scorm } satisfies Record<
  (typeof packageEnds)[number],
  unknown
>

export const getStaticPaths = () =>
  coursePlaces().flatMap(({ params, props }) =>
    Object.entries(formats).map(([end, format]) => ({
      params: { ...params, file: `${params.id}${end}` },
      props: { ...props, format },
    })),
  )

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.format(packageOf(props.course, props.locale)))
