import type { MiddlewareHandler } from 'astro'
import type { PageProps } from './site/pages.ts'
import type { Site } from './site/site.ts'

declare global {
  namespace App {
    /** What every component of a page has at hand, without being given it: the library in the page's language. */
    interface Locals extends Site, PageProps {}
  }
}

/** Gives a page's language and address to all its components. */
export const onRequest: MiddlewareHandler = ({ props, locals }, next) => {
  Object.assign(locals, props['site'], props)
  return next()
}
