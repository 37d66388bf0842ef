import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { readVocabulary } from '../../src/node/content.ts'
import { type Synthetic, syntheticEntries } from './entries.ts'
import { measure } from './measure.ts'

/** Another way to build the same texts with Astro: a Thai and an English page for each entry and each list, no search index. */
interface Peer {
  name: string
  /** Where its texts lie, one folder a language. */
  content: string
  /** Files that do not depend on the entries, by path. */
  files: Record<string, string>
}

/** The least that Astro and our grammar can do: each text is parsed once, nothing is checked, a page holds a heading and the text. */
const least: Peer = {
  name: 'Astro, remark, no more',
  content: 'content',
  files: {
    'astro.config.mjs': 'export default {}',
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
  [path, path.replace('th/', 'en/')].map((page) => ({ params: { page }, props: texts.get(page) ?? texts.get(path) })))`,
    'src/pages/[...page].astro': `---
import { pages } from '../texts.js'
export const getStaticPaths = () => pages
const { title, html } = Astro.props
---
<!doctype html>
<html lang="th"><head><meta charset="utf-8" /><title>{title}</title></head>
<body><nav><a href="/">Home</a></nav><main><h1>{title}</h1><Fragment set:html={html} /></main></body></html>`,
  },
}

/** Starlight over MDX. Its menu is short: one that lists every page makes each page heavier than the last. */
const starlight: Peer = {
  name: 'Starlight',
  content: 'src/content/docs',
  files: {
    'astro.config.mjs': `import starlight from '@astrojs/starlight'
const locales = { th: { label: 'ไทย', lang: 'th' }, en: { label: 'English', lang: 'en' } }
const sidebar = [{ label: 'Lists', items: [0, 1, 2, 3, 4, 5].map((number) => 'lists/' + number) }]
export default { integrations: [starlight({ title: 'Peer', pagefind: false, locales, defaultLocale: 'th', sidebar })] }`,
    'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }`,
  },
}

/** Builds so many entries with each peer, each in a folder of its own: what that cost, and how many pages came out. */
export async function* buildPeers(entries: number, scratch: string) {
  const texts = [...syntheticEntries(entries, readVocabulary())]
  for (const peer of [least, starlight]) {
    const cwd = join(scratch, peer.name.replaceAll(/\W+/g, '-'))
    install(cwd)
    write(peer, cwd, texts)
    const cost = await measure(['node', 'node_modules/astro/bin/astro.mjs', 'build'], { cwd })
    yield { name: peer.name, cost, pages: 2 * (entries + lists) }
  }
}

const Manifest = z.object({ devDependencies: z.record(z.string(), z.string()) })
const shared = /^(?:astro|@astrojs\/m.*|remark-.*|hast-util-to-html|mdast-util-to-hast|unified)$/

/** What peers share with us comes in the version that we use. */
function install(folder: string) {
  const ours = Manifest.parse(JSON.parse(readFileSync('package.json', 'utf8'))).devDependencies
  const dependencies = Object.fromEntries(Object.entries(ours).filter(([name]) => shared.test(name)))
  const all = { ...dependencies, '@astrojs/starlight': '0.42.4' }
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: all })
  const file = join(folder, 'package.json')
  if (existsSync(file) && readFileSync(file, 'utf8') === manifest) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, manifest)
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  if (spawnSync('npm', args, { cwd: folder, stdio: 'inherit' }).status === 0) return
  rmSync(file)
  throw new Error(`npm could not install what ${folder} needs`)
}

const lists = 110

/** Everything but the packages is made anew: the caches of an earlier run would flatter. */
function write({ files, content }: Peer, folder: string, entries: Synthetic[]) {
  for (const old of 'src content dist .astro node_modules/.astro node_modules/.vite'.split(' '))
    rmSync(join(folder, old), { recursive: true, force: true })
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const page = (path: string, title: string, description: string, text: string) =>
    put(`${content}/${path}.mdx`, `---\ntitle: ${title}\ndescription: ${description}\n---\n\n${text}\n`)
  for (const [path, text] of Object.entries(files)) put(path, text)
  for (const { id, title, summary, th, en } of entries)
    for (const [locale, text] of Object.entries({ th, en }))
      if (text) page(`${locale}/practices/${id}`, title, summary, plain(text))
  for (let number = 0; number < lists; number++)
    for (const locale of ['th', 'en']) {
      const own = entries.filter((_, index) => index % lists === number)
      const items = own.map(
        ({ id, title, summary }) => `- [${title}](/${locale}/practices/${id}/): ${summary}`,
      )
      page(`${locale}/lists/${number}`, `List ${number}`, 'Entries', items.join('\n'))
    }
}

/** The text alone, in Markdown: citations fall away, terms and boxes leave their words. */
const plain = (text: string) =>
  text
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<Cite [^>]*\/>/g, '')
    .replace(/<Term [^>]*>(.*?)<\/Term>/g, '$1')
    .replace(/<Callout [^>]*>\n([\s\S]*?)\n<\/Callout>/g, '> $1')
