import { list, page, plain } from './peer-texts.ts'
import type { Peer } from './peers.ts'

/** Eleventy over Markdown (markdown-it), with footnotes as an add-on. */
export const eleventy: Peer = {
  name: 'Eleventy',
  packages: { '@11ty/eleventy': '3.1.8', 'markdown-it-footnote': '4.0.0' },
  command: ['node', 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
  page: (entry, locale) => [`src/${locale}/practices/${entry.id}.md`, page(entry, locale, plain)],
  list: (number, entries, locale) => [`src/${locale}/lists/${number}.md`, list(number, entries, locale)],
  files: {
    'eleventy.config.js': `import footnotes from 'markdown-it-footnote'
export default (config) => {
  config.amendLibrary('md', (markdown) => markdown.use(footnotes))
  return { dir: { input: 'src' }, markdownTemplateEngine: false }
}
`,
    'src/src.json': '{ "layout": "page.njk" }\n',
    'src/_includes/page.njk': `<!doctype html>
<html lang="th"><head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ description }}"></head>
<body><nav><a href="/">Home</a></nav><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>
`,
  },
}
