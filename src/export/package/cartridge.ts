import { x } from 'xastscript'
import {
  type CoursePackage,
  fileElement,
  type PackagedItem,
  type PackagedLink,
  type PackagedPage,
  type PackagedTopic,
  packageId,
  packed,
  pageResource,
  resourceId,
  sharedResource,
  xmlFile,
} from './course-package.ts'
import { quiz } from './quiz.ts'

const namespace = 'http://www.imsglobal.org/xsd/imsccv1p1'

/** An IMS Common Cartridge 1.1, the newest that Moodle takes in: pages to read offline, topics to discuss, quizzes, a link to the site. */
export function cartridge(course: CoursePackage): Uint8Array<ArrayBuffer> {
  const items = itemsOf(course)
  return packed(
    course,
    items.filter((item) => item.kind === 'page'),
    {
      'imsmanifest.xml': xmlFile(manifest(course)),
      ...Object.fromEntries(items.flatMap((item) => (item.kind === 'page' ? [] : [fileOf(item)]))),
    },
  )
}

const itemsOf = ({ parts }: CoursePackage) => parts.flatMap(({ items }) => items)

/** All but a page is a file of XML of its own. */
function fileOf(item: Exclude<PackagedItem, PackagedPage>): [path: string, content: string] {
  if (item.kind === 'topic') return [pathOf(item), xmlFile(topic(item))]
  return [pathOf(item), xmlFile(item.kind === 'quiz' ? quiz(item) : webLink(item))]
}

const pathOf = ({ kind, id }: PackagedItem) => `${kind}/${id}.xml`

const topic = ({ title, html }: PackagedTopic) =>
  x('topic', { xmlns: `${namespace}/imsdt_v1p1` }, [
    x('title', title),
    x('text', { texttype: 'text/html' }, html),
  ])

const webLink = ({ title, url }: PackagedLink) =>
  x('webLink', { xmlns: `${namespace}/imswl_v1p1` }, [
    x('title', title),
    x('url', { href: url, target: '_blank' }),
  ])

function manifest(course: CoursePackage) {
  const names = {
    xmlns: `${namespace}/imscp_v1p1`,
    'xmlns:lom': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource',
    'xmlns:lomimscc': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
    identifier: packageId(course),
  }
  return x('manifest', names, [
    metadata(course),
    x('organizations', [organization(course)]),
    x('resources', [...itemsOf(course).map(resource), sharedResource(Object.keys(course.shared))]),
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

/** Below the root, each part: Moodle makes it a section, Canvas a module. */
function organization({ parts }: CoursePackage) {
  const listed = (item: PackagedItem) =>
    x('item', { identifier: `item-${item.id}`, identifierref: resourceId(item) }, [x('title', item.title)])
  return x('organization', { identifier: 'organization', structure: 'rooted-hierarchy' }, [
    x(
      'item',
      { identifier: 'root' },
      parts.map(({ id, title, items }) =>
        x('item', { identifier: `part-${id}` }, [x('title', title), ...items.map(listed)]),
      ),
    ),
  ])
}

const types = {
  topic: 'imsdt_xmlv1p1',
  quiz: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
  link: 'imswl_xmlv1p1',
}

function resource(item: PackagedItem) {
  if (item.kind === 'page') return pageResource(item, {}, item.forTrainer ? [hiddenFromLearners()] : [])
  return x('resource', { identifier: resourceId(item), type: types[item.kind] }, [fileElement(pathOf(item))])
}

/** Moodle hides from learners what is for instructors. */
const hiddenFromLearners = () =>
  x('metadata', [
    x('lom:lom', [
      x('lom:educational', [
        x('lom:intendedEndUserRole', [x('lom:source', 'IMSGLC_CC_Rolesv1p1'), x('lom:value', 'Instructor')]),
      ]),
    ]),
  ])
