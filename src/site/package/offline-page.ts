import type { PackagedPage } from '../../export/package/course-package.ts'
import { xml } from '../../export/xml.ts'
import type { Site } from '../site.ts'

/** What a page is made of. */
interface PageOf extends Pick<PackagedPage, 'id' | 'title' | 'forTrainer'> {
  /** Its whole title. */
  heading: string
  /** The same on the site, always the latest. */
  url: string
  /** How sure it is and how old, a line each, as HTML. */
  version: string[]
  /** Its HTML, and the images in it. */
  body: string
  images?: string[]
  /** A file beside the page that runs in it. */
  script?: string
}

/** A page that opens without the site: style and letters stand beside it, and nothing in it runs but what asks whether an entry has changed. */
export const offlinePage = (
  { locale, t }: Site,
  { heading, url, version, body, images = [], script, ...page }: PageOf,
): PackagedPage => ({
  kind: 'page',
  ...page,
  images,
  html: `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xml(heading)}</title>
<link rel="stylesheet" href="style.css">${script ? `\n<script src="${script}" defer></script>` : ''}
</head>
<body>
<main>
<h1>${xml(heading)}</h1>
${outside(body)}
</main>
<footer>
${version.map((line) => `<p>${outside(line)}</p>`).join('\n')}
<p>${xml(t('share.latest'))} ${outside(`<a href="${xml(url)}">${xml(url)}</a>`)}</p>
<p>${xml(t('site.fullName'))} · CC BY 4.0</p>
</footer>
</body>
</html>
`,
})

/** The site refuses to be shown inside a platform's page: what leads there opens a window of its own. */
const outside = (html: string) => html.replaceAll('<a href="http', '<a target="_blank" href="http')
