import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { zip } from '../zip.ts'

interface Item {
  /** Its name among all items of the package: `start`, or the entry's. */
  id: string
  /** As platforms list it: short, and in no package twice. */
  title: string
}

/** A page that opens without the site. */
export interface PackagedPage extends Item {
  kind: 'page'
  html: string
  /** What it shows besides what all pages share. */
  images: string[]
  /** Platforms that know roles keep it from learners. */
  forTrainer?: true
}

/** What a group discusses, where a platform has a place for that. */
export interface PackagedTopic extends Item {
  kind: 'topic'
  html: string
}

/** A question of which one answer is right. */
export interface PackagedQuestion {
  question: string
  choices: string[]
  /** The right one, counted from 1. */
  right: number
  why: string
}

/** A quiz that platforms ask and mark; where one cannot, the page asks it alone. */
export interface PackagedQuiz extends Item {
  kind: 'quiz'
  questions: PackagedQuestion[]
  page: PackagedPage
}

/** A page of the site, always the latest. */
export interface PackagedLink extends Item {
  kind: 'link'
  url: string
}

export type PackagedItem = PackagedPage | PackagedTopic | PackagedQuiz | PackagedLink

/** What platforms show as a section or a module of its own. */
export interface PackagedPart extends Item {
  items: PackagedItem[]
}

/** For whom a package is: only trainers are told notes, model answers and answers to the quiz. */
export type Edition = 'learner' | 'trainer'

/** A course as learning platforms take it in, in one language. */
export interface CoursePackage {
  id: string
  edition: Edition
  language: 'th' | 'en'
  title: string
  /** As platforms list it. */
  shortTitle: string
  summary: string
  parts: PackagedPart[]
  /** What a page's button says to tell a platform that it was finished, and what stands there then. */
  finish: { button: string; done: string }
  /** Style and letters of all pages, by their paths. */
  shared: Record<string, Uint8Array>
  /** Images of entries, by their paths. */
  images: Record<string, Uint8Array>
}

/** The archive of some pages, what they show, and the files of the platform, its manifest among them. */
export const packed = (
  { shared, images }: CoursePackage,
  pages: readonly PackagedPage[],
  files: Record<string, string>,
) =>
  zip({
    ...shared,
    ...images,
    ...Object.fromEntries(pages.map((page) => [fileOf(page), page.html])),
    ...files,
  })

/** A file of XML. */
export const xmlFile = (root: Parameters<typeof toXml>[0]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}`

/** What tells a package from all others. */
export const packageId = ({ id, edition, language }: CoursePackage) => `course-${id}-${edition}-${language}`

/** What an item is called in a manifest. */
export const resourceId = ({ kind, id }: PackagedItem) => `${kind}-${id}`

/** The file of a page. */
const fileOf = ({ id }: PackagedPage) => `${id}.html`

/** A file that is part of a resource. */
export const fileElement = (href: string) => x('file', { href })

/** The resource of a page; `kind` and `about` say more of it than that it is a page. */
export const pageResource = (
  page: PackagedPage,
  kind: Record<string, string> = {},
  about: ReturnType<typeof x>[] = [],
) =>
  x('resource', { identifier: resourceId(page), type: 'webcontent', ...kind, href: fileOf(page) }, [
    ...about,
    ...[fileOf(page), ...page.images].map(fileElement),
    x('dependency', { identifierref: 'shared' }),
  ])

/** The resource of what all pages show. */
export const sharedResource = (paths: string[], kind: Record<string, string> = {}) =>
  x('resource', { identifier: 'shared', type: 'webcontent', ...kind }, paths.toSorted().map(fileElement))
