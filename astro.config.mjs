import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // The pages in content/ and the entries share one grammar: remark, with remark-gfm.
  markdown: { processor: unified({ gfm: true, smartypants: false }), syntaxHighlight: false },
  // The content security policy allows no inline script or style, so none is ever inlined.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [mdx()],
})
