import { x } from 'xastscript'
import {
  type CoursePackage,
  type PackagedPage,
  packed,
  pageResource,
  sharedResource,
  xmlFile,
} from './course-package.ts'
import { report } from './report.ts'

const script = 'scorm.js'

/** A SCORM 1.2 package: each page is an object of its own that tells the platform when it was finished. */
export const scorm = (course: CoursePackage): Uint8Array<ArrayBuffer> =>
  packed(
    { ...course, pages: course.pages.map(reporting) },
    { 'imsmanifest.xml': xmlFile(manifest(course)), [script]: `(${report})(window)\n` },
  )

const reporting = (page: PackagedPage) => ({
  ...page,
  html: page.html.replace('</head>', `<script src="${script}" defer></script>\n</head>`),
})

function manifest({ id, language, title, pages, shared }: CoursePackage) {
  const names = {
    xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    identifier: `course-${id}-${language}`,
    version: '1.0',
  }
  const items = pages.map((page) =>
    x('item', { identifier: `item-${page.id}`, identifierref: `page-${page.id}`, isvisible: 'true' }, [
      x('title', page.title),
    ]),
  )
  return x('manifest', names, [
    x('metadata', [x('schema', 'ADL SCORM'), x('schemaversion', '1.2')]),
    x('organizations', { default: 'organization' }, [
      x('organization', { identifier: 'organization' }, [x('title', title), ...items]),
    ]),
    x('resources', [
      ...pages.map((page) => pageResource(page, { 'adlcp:scormtype': 'sco' })),
      sharedResource([...Object.keys(shared), script], { 'adlcp:scormtype': 'asset' }),
    ]),
  ])
}
