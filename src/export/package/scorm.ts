import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { zip } from '../zip.ts'
import { type CoursePackage, fileOf, type PackagedPage } from './course-package.ts'
import { report } from './report.ts'

const script = 'scorm.js'

/** A SCORM 1.2 package: each page is an object of its own that tells the platform when it was finished. */
export function scorm(course: CoursePackage): Uint8Array<ArrayBuffer> {
  return zip({
    'imsmanifest.xml': `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(manifest(course))}`,
    [script]: `(${report})(window)\n`,
    ...course.shared,
    ...course.images,
    ...Object.fromEntries(course.pages.map((page) => [fileOf(page), reporting(page)])),
  })
}

const reporting = ({ html }: PackagedPage) =>
  html.replace('</head>', `<script src="${script}" defer></script>\n</head>`)

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
    x('resources', [...pages.map(pageResource), sharedResource(shared)]),
  ])
}

function pageResource(page: PackagedPage) {
  const kind = { type: 'webcontent', 'adlcp:scormtype': 'sco' }
  return x('resource', { identifier: `page-${page.id}`, ...kind, href: fileOf(page) }, [
    ...[fileOf(page), ...page.images].map((href) => x('file', { href })),
    x('dependency', { identifierref: 'shared' }),
  ])
}

const sharedResource = (shared: CoursePackage['shared']) =>
  x(
    'resource',
    { identifier: 'shared', type: 'webcontent', 'adlcp:scormtype': 'asset' },
    [...Object.keys(shared), script].sort().map((href) => x('file', { href })),
  )
