import { list, ourVersion, page, plain } from './peer-texts.ts'
import type { Peer } from './peers.ts'

/** Starlight over MDX; boxes become its asides. Its menu is short: one that lists every page makes each page heavier than the last. */
export const starlight: Peer = {
  name: 'Starlight',
  packages: {
    astro: ourVersion('astro'),
    '@astrojs/starlight': '0.42.4',
    '@astrojs/markdown-remark': ourVersion('@astrojs/markdown-remark'),
  },
  command: ['node', 'node_modules/astro/bin/astro.mjs', 'build'],
  fallsBack: true,
  page: (entry, locale) => [
    `src/content/docs/${locale}/practices/${entry.id}.mdx`,
    page(entry, locale, withAsides),
  ],
  list: (number, entries, locale) => [
    `src/content/docs/${locale}/lists/${number}.mdx`,
    list(number, entries, locale),
  ],
  files: {
    'astro.config.mjs': `import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
export default defineConfig({
  integrations: [
    starlight({
      title: 'Peer',
      pagefind: false,
      locales: { th: { label: 'ไทย', lang: 'th' }, en: { label: 'English', lang: 'en' } },
      defaultLocale: 'th',
      sidebar: [{ label: 'Lists', items: [0, 1, 2, 3, 4, 5].map((number) => 'lists/' + number) }],
    }),
  ],
})
`,
    'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
  },
}

const withAsides = (text: string) =>
  plain(text.replace(/<Callout [^>]*title="([^"]*)">\n([\s\S]*?)\n<\/Callout>/g, ':::caution[$1]\n$2\n:::'))
