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

/** The file of a page. */
export const fileOf = ({ id }: PackagedPage) => `${id}.html`
