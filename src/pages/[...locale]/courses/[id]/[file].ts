import type { APIRoute } from 'astro'
import { cartridge } from '../../../../export/package/cartridge.ts'
import { scorm } from '../../../../export/package/scorm.ts'
import { chosen, courseAt } from '../../../../site/library.ts'
import { packageOf } from '../../../../site/package/make-package.ts'
import { type PageProps, pathsOf } from '../../../../site/pages.ts'
import type { packageEnds } from '../../../../site/routes.ts'

/** Moodle and Canvas take in the one, any platform that speaks SCORM the other. */
const formats = { '.imscc': cartridge, '-scorm12.zip': scorm } satisfies Record<
  (typeof packageEnds)[number],
  unknown
>

export const getStaticPaths = pathsOf('coursePackage')

export const GET: APIRoute<PageProps> = ({ props: { site, address } }) => {
  const { id = '', file = '' } = address.params
  const write = chosen(formats, file.slice(id.length))
  return new Response(write(packageOf(site, courseAt(site.library, address))))
}
