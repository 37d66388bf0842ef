import { x } from 'xastscript'
import { xml } from '../xml.ts'
import {
  type CoursePackage,
  type PackagedItem,
  type PackagedPage,
  packageId,
  packed,
  pageResource,
  resourceId,
  sharedResource,
  xmlFile,
} from './course-package.ts'
import { report } from './report.ts'

const script = 'scorm.js'

/** A SCORM 1.2 package: each page is an object of its own that tells the platform when it was finished. */
export const scorm = (course: CoursePackage): Uint8Array<ArrayBuffer> =>
  packed(
    course,
    pagesIn(course).map((page, index, { length }) => reporting(page, course, index === length - 1)),
    { 'imsmanifest.xml': xmlFile(manifest(course)), [script]: `(${report})(window)\n` },
  )

const pagesIn = ({ parts }: CoursePackage) => parts.flatMap(({ items }) => items.flatMap(pageOf))

/** SCORM 1.2 knows pages only: topics stand on those that are discussed, links at their end. */
function pageOf(item: PackagedItem): PackagedPage[] {
  if (item.kind === 'quiz') return [item.page]
  return item.kind === 'page' ? [item] : []
}

const reporting = (page: PackagedPage, { finish }: CoursePackage, isLast: boolean) => ({
  ...page,
  html: page.html.replace('</head>', `<script src="${script}" defer></script>\n</head>`).replace(
    '</main>',
    `<p><button type="button" hidden data-finish="${isLast ? 'all' : 'page'}">${xml(finish.button)}</button>
<span role="status"><span hidden data-finished>${xml(finish.done)}</span></span></p>
</main>`,
  ),
})

function manifest(course: CoursePackage) {
  const names = {
    xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    identifier: packageId(course),
    version: '1.0',
  }
  return x('manifest', names, [
    x('metadata', [x('schema', 'ADL SCORM'), x('schemaversion', '1.2')]),
    x('organizations', { default: 'organization' }, [organization(course)]),
    x('resources', [
      ...pagesIn(course).map((page) => pageResource(page, { 'adlcp:scormtype': 'sco' })),
      sharedResource([...Object.keys(course.shared), script], { 'adlcp:scormtype': 'asset' }),
    ]),
  ])
}

function organization({ shortTitle, parts }: CoursePackage) {
  const item = (page: PackagedPage) =>
    x('item', { identifier: `item-${page.id}`, identifierref: resourceId(page), isvisible: 'true' }, [
      x('title', page.title),
    ])
  return x('organization', { identifier: 'organization' }, [
    x('title', shortTitle),
    ...parts.map(({ id, title, items }) =>
      x('item', { identifier: `part-${id}`, isvisible: 'true' }, [
        x('title', title),
        ...items.flatMap(pageOf).map(item),
      ]),
    ),
  ])
}
