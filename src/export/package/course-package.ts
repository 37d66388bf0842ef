import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { zip } from '../zip.ts'

/** A page of a course that opens without the site. */
export interface PackagedPage {
  /** Its name among the pages: `start`, else the entry's. */
  id: string
  title: string
  /** The same on the site, always the latest version. */
  url: string
  html: string
  /** What it shows besides what all pages share. */
  images: string[]
}

/** A course as learning platforms take it in, in one language. */
export interface CoursePackage {
  id: string
  language: 'th' | 'en'
  title: string
  summary: string
  pages: PackagedPage[]
  /** Style and letters of all pages, by their paths. */
  shared: Record<string, Uint8Array>
  /** Images of entries, by their paths. */
  images: Record<string, Uint8Array>
}

/** The archive of a course: its pages, what they show, and the files of the platform, its manifest among them. */
export const packed = ({ pages, shared, images }: CoursePackage, files: Record<string, string>) =>
  zip({
    ...shared,
    ...images,
    ...Object.fromEntries(pages.map((page) => [fileOf(page), page.html])),
    ...files,
  })

/** A file of XML. */
export const xmlFile = (root: Parameters<typeof toXml>[0]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}`

/** The file of a page. */
const fileOf = ({ id }: PackagedPage) => `${id}.html`

/** A file that is part of a resource. */
export const fileElement = (href: string) => x('file', { href })

/** The resource of a page; `kind` says more of it than that it is a page. */
export const pageResource = (page: PackagedPage, kind: Record<string, string> = {}) =>
  x('resource', { identifier: `page-${page.id}`, type: 'webcontent', ...kind, href: fileOf(page) }, [
    ...[fileOf(page), ...page.images].map(fileElement),
    x('dependency', { identifierref: 'shared' }),
  ])

/** The resource of what all pages show. */
export const sharedResource = (paths: string[], kind: Record<string, string> = {}) =>
  x('resource', { identifier: 'shared', type: 'webcontent', ...kind }, paths.toSorted().map(fileElement))
