import type { MiddlewareHandler } from 'astro'
import type { PageProps } from './site/pages.ts'
import type { Site } from './site/site.ts'
import { withWholeWords } from './site/whole-words.ts'

declare global {
  namespace App {
    /** What every component of a page has at hand, without being given it: the library in the page's language. */
    interface Locals extends Site, PageProps {}
  }
}

const script = /<script type="module" src="[^"]+"><\/script>/g

/** What works a page waits for its end wherever it stands; found there, it shares no slow connection with what is seen first. */
const scriptsLast = (html: string) =>
  html.replace(script, '').replace('</body>', () => `${(html.match(script) ?? []).join('')}</body>`)

/** Gives a page's language and address to all its components, and holds the words of a Thai one together. */
export const onRequest: MiddlewareHandler = async ({ props, locals }, next) => {
  const site: Site | undefined = props['site']
  Object.assign(locals, site, props)
  const response = await next()
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html')
  if (!site || !isPage) return response
  const html = scriptsLast(await response.text())
  return new Response(site.locale === 'th' ? withWholeWords(site.library)(html) : html, response)
}
