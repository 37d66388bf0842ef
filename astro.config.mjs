import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { contentPages } from './src/node/build/content-pages.ts'
import { everydayFiles } from './src/node/build/everyday-files.ts'
import { hostHeaders } from './src/node/build/host-headers.ts'
import { library } from './src/node/build/library.ts'
import { offlineReading } from './src/node/build/offline-reading.ts'
import { pageWriter } from './src/node/build/page-writer.ts'
import { records } from './src/node/build/records.ts'
import { indexFolder, searchIndex } from './src/node/build/search-index.ts'
import { stubModules } from './src/node/build/stub-modules.ts'
import { isTrial, ledgerFile } from './src/node/corpus.ts'
import { basePath } from './src/node/site-address.ts'

const base = basePath()
/** On a slow connection four small files come later than one: what the search and the lists that are narrowed down share, without what all share. */
const narrowing = /browser\/facets\/(?:facet-|selection)|search\/normalise|thai-digits/
const groups = [
  { name: 'dom', test: /browser\/(?:dom|built-ins)|preload-helper/, priority: 1 },
  { name: 'narrowing', test: narrowing },
]

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  // Trials have a cache of their own: several may run at once.
  ...(process.env.CACHE_DIR && { cacheDir: `${process.env.CACHE_DIR}/astro` }),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // The pages in content/ and the entries share one grammar: remark, with remark-gfm.
  markdown: {
    processor: unified({ gfm: true, smartypants: false, rehypePlugins: [[contentPages, { base }]] }),
    syntaxHighlight: false,
  },
  // The content security policy allows no inline script or style, so none is ever inlined.
  build: { inlineStylesheets: 'never', format: 'directory' },
  // Styles reach the browsers of the last years too, where nesting and light-dark() are not known yet.
  vite: {
    build: { assetsInlineLimit: 0, cssTarget: ['chrome111', 'firefox114', 'safari16.4'] },
    plugins: [stubModules()],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
  },
  integrations: [
    mdx(),
    library(),
    pageWriter({ keep: process.env.SEARCH_INDEX === '0' ? [] : [indexFolder] }),
    // Trials with other entries publish nothing.
    ...(isTrial() ? [] : [records({ ledger: ledgerFile('practices') })]),
    ...(process.env.SEARCH_INDEX === '0' ? [] : [searchIndex()]),
    everydayFiles(),
    // After all that it may keep.
    offlineReading({ base }),
    // Last, for it names what the others wrote.
    hostHeaders({ base }),
  ],
})
