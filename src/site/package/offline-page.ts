import { xml } from '../../export/xml.ts'
import type { Site } from '../site.ts'

/** What a page of a package shows. */
export interface OfflinePage {
  title: string
  url: string
  body: string
}

/** A page that opens without the site: style and letters stand beside it, and nothing in it runs. */
export const offlinePage = ({ locale, t }: Site, { title, url, body }: OfflinePage) => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xml(title)}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<main>
<h1>${xml(title)}</h1>
${body}
<p><button type="button" hidden data-finish>${xml(t('courses.markDone'))}</button>
<span role="status"><span hidden data-finished>${xml(t('courses.marked'))}</span></span></p>
</main>
<footer>
<p>${xml(t('share.latest'))} <a href="${xml(url)}">${xml(url)}</a></p>
<p>${xml(t('site.fullName'))} · CC BY 4.0</p>
</footer>
</body>
</html>
`
