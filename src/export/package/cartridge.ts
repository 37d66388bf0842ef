import { x } from 'xastscript'
import {
  type CoursePackage,
  fileElement,
  type PackagedPage,
  packed,
  pageResource,
  sharedResource,
  xmlFile,
} from './course-package.ts'

const namespace = 'http://www.imsglobal.org/xsd/imsccv1p1'

/** An IMS Common Cartridge 1.1, the newest that Moodle takes in: each page offline, and a link to the latest of it. */
export const cartridge = (course: CoursePackage): Uint8Array<ArrayBuffer> =>
  packed(course, {
    'imsmanifest.xml': xmlFile(manifest(course)),
    ...Object.fromEntries(course.pages.map((page) => [linkFile(page), xmlFile(webLink(page))])),
  })

const linkFile = ({ id }: PackagedPage) => `links/${id}.xml`

const webLink = ({ title, url }: PackagedPage) =>
  x('webLink', { xmlns: `${namespace}/imswl_v1p1` }, [
    x('title', title),
    x('url', { href: url, target: '_blank' }),
  ])

function manifest(course: CoursePackage) {
  const names = {
    xmlns: `${namespace}/imscp_v1p1`,
    'xmlns:lomimscc': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
    identifier: `course-${course.id}-${course.language}`,
  }
  return x('manifest', names, [
    metadata(course),
    x('organizations', [organization(course)]),
    resources(course),
  ])
}

function metadata({ title, summary, language }: CoursePackage) {
  const words = (text: string) => [x('lomimscc:string', { language }, text)]
  return x('metadata', [
    x('schema', 'IMS Common Cartridge'),
    x('schemaversion', '1.1.0'),
    x('lomimscc:lom', [
      x('lomimscc:general', [
        x('lomimscc:title', words(title)),
        x('lomimscc:language', language),
        x('lomimscc:description', words(summary)),
      ]),
    ]),
  ])
}

/** One module: each page, and right after it its link. */
function organization({ title, pages }: CoursePackage) {
  const items = pages.flatMap((page) => [
    x('item', { identifier: `item-${page.id}`, identifierref: `page-${page.id}` }, [x('title', page.title)]),
    x('item', { identifier: `latest-${page.id}`, identifierref: `link-${page.id}` }, [
      x('title', `${page.title} (${new URL(page.url).host})`),
    ]),
  ])
  const course = x('item', { identifier: 'course' }, [x('title', title), ...items])
  return x('organization', { identifier: 'organization', structure: 'rooted-hierarchy' }, [
    x('item', { identifier: 'root' }, [course]),
  ])
}

function resources({ pages, shared }: CoursePackage) {
  const link = (page: PackagedPage) =>
    x('resource', { identifier: `link-${page.id}`, type: 'imswl_xmlv1p1' }, [fileElement(linkFile(page))])
  return x('resources', [
    ...pages.flatMap((page) => [pageResource(page), link(page)]),
    sharedResource(Object.keys(shared)),
  ])
}
