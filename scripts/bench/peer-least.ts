import { list, ourVersion, page } from './peer-texts.ts'
import type { Peer } from './peers.ts'

const libraries = [
  'remark-gfm',
  'remark-mdx',
  'remark-parse',
  'hast-util-to-html',
  'mdast-util-to-hast',
  'unified',
]

/**
 * The least that Astro and our grammar can do: each text is parsed once, nothing is checked, and a page holds a heading and
 * the text. No build of ours can cost less than this, so it says what a target can ask for.
 */
export const least: Peer = {
  name: 'Astro, remark, no more',
  packages: Object.fromEntries(['astro', ...libraries].map((name) => [name, ourVersion(name)])),
  command: ['node', 'node_modules/astro/bin/astro.mjs', 'build'],
  fallsBack: true,
  page: (entry, locale) => [`content/${locale}/practices/${entry.id}.mdx`, page(entry, locale)],
  list: (number, entries, locale) => [`content/${locale}/lists/${number}.mdx`, list(number, entries, locale)],
  files: {
    'astro.config.mjs': 'export default {}\n',
    'src/texts.js': `import { globSync, readFileSync } from 'node:fs'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze()
const read = (file) => {
  const [, facts, body] = readFileSync(file, 'utf8').split(/^---$/m)
  return { title: facts.split('\\n')[1], html: toHtml(toHast(parser.parse(body))) }
}
const texts = new Map(globSync('content/**/*.mdx').map((file) => [file.slice('content/'.length, -'.mdx'.length), read(file)]))
export const pages = [...texts.keys()].filter((path) => path.startsWith('th/')).flatMap((path) =>
  [path, path.replace('th/', 'en/')].map((page) => ({ params: { page }, props: texts.get(page) ?? texts.get(path) })))
`,
    'src/pages/[...page].astro': `---
import { pages } from '../texts.js'
export const getStaticPaths = () => pages
const { title, html } = Astro.props
---
<!doctype html>
<html lang="th"><head><meta charset="utf-8" /><title>{title}</title></head>
<body><nav><a href="/">Home</a></nav><main><h1>{title}</h1><Fragment set:html={html} /></main></body></html>
`,
  },
}
