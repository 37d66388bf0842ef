import { list, page, plain } from './peer-texts.ts'
import type { Peer } from './peers.ts'

/** Hugo over Markdown (Goldmark), as Debian packages it. */
export const hugo: Peer = {
  name: 'Hugo',
  packages: {},
  needs: 'hugo',
  command: ['hugo', '--quiet', '--ignoreCache'],
  page: (entry, locale) => [`content/${locale}/practices/${entry.id}.md`, page(entry, locale, plain)],
  list: (number, entries, locale) => [`content/${locale}/lists/${number}.md`, list(number, entries, locale)],
  files: {
    'config.toml':
      'languageCode = "th"\ntitle = "Peer"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
    'layouts/_default/single.html': `<!doctype html>
<html lang="th"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"></head>
<body><nav><a href="/">Home</a></nav><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>
`,
    'layouts/_default/list.html':
      '<!doctype html>\n<html lang="th"><head><title>{{ .Title }}</title></head><body></body></html>\n',
  },
}
