import { list, ourVersion, page } from './peer-texts.ts'
import type { Peer } from './peers.ts'

/** Plain Astro as its manual has it: a content collection of MDX, each entry compiled to a module, our components as Astro components. */
export const mdxModules: Peer = {
  name: 'Astro with MDX modules',
  packages: {
    astro: ourVersion('astro'),
    '@astrojs/mdx': ourVersion('@astrojs/mdx'),
    '@astrojs/markdown-remark': ourVersion('@astrojs/markdown-remark'),
  },
  command: ['node', 'node_modules/astro/bin/astro.mjs', 'build'],
  page: (entry, locale) => [`src/content/practices/${locale}/${entry.id}.mdx`, page(entry, locale)],
  list: (number, entries, locale) => [
    `src/content/lists/${locale}/${number}.mdx`,
    list(number, entries, locale),
  ],
  files: {
    'astro.config.mjs': `import mdx from '@astrojs/mdx'
import { unified } from '@astrojs/markdown-remark'
import { defineConfig } from 'astro/config'
export default defineConfig({ integrations: [mdx()], markdown: { processor: unified(), syntaxHighlight: false } })
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
const of = (name) => defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './src/content/' + name }) })
export const collections = { practices: of('practices'), lists: of('lists') }
`,
    'src/pages/[collection]/[...id].astro': `---
import { getCollection, render } from 'astro:content'
import Callout from '../../Callout.astro'
import Cite from '../../Cite.astro'
import Term from '../../Term.astro'
export async function getStaticPaths() {
  const all = await Promise.all(['practices', 'lists'].map((name) => getCollection(name)))
  return all.flat().map((entry) => ({ params: { collection: entry.collection, id: entry.id }, props: { entry } }))
}
const { entry } = Astro.props
const { Content } = await render(entry)
---
<!doctype html>
<html lang="th"><head><meta charset="utf-8" /><title>{entry.data.title}</title><meta name="description" content={entry.data.description} /></head>
<body><nav><a href="/">Home</a></nav><main><h1>{entry.data.title}</h1><Content components={{ Callout, Cite, Term }} /></main></body></html>
`,
    'src/Callout.astro':
      '<div class:list={["callout", Astro.props.type]}><p>{Astro.props.title}</p><slot /></div>\n',
    'src/Cite.astro': '<sup><a href={"#" + Astro.props.source}>{Astro.props.source}</a></sup>\n',
    'src/Term.astro': '<a href={"/glossary/#" + Astro.props.id}><slot /></a>\n',
  },
}
