import { readFileSync } from 'node:fs'
import * as z from 'zod'
import type { Synthetic } from './entries.ts'

export type Locale = 'th' | 'en'

const Manifest = z.object({ devDependencies: z.record(z.string(), z.string()) })
const { devDependencies } = Manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')))

/** The version of a package that this project uses: peers that share it are measured with the same one. */
export const ourVersion = (name: string) => devDependencies[name] ?? 'latest'

/** One language's text of an entry with the front matter peers understand; where there is no English, the Thai stands. */
export function page(
  { title, summary, th, en }: Synthetic,
  locale: Locale,
  body = (text: string) => text,
): string {
  const text = locale === 'en' ? (en ?? th) : th
  return `${frontMatter(title, summary)}\n${body(text.split('\n---\n').slice(1).join('\n---\n'))}`
}

/** A list of entries, in Markdown. */
export function list(number: number, entries: Synthetic[], locale: Locale): string {
  const items = entries.map(
    ({ id, title, summary }) => `- [${title}](/${locale}/practices/${id}/): ${summary}`,
  )
  return `${frontMatter(`List ${number}`, 'Entries')}\n${items.join('\n')}\n`
}

/** Without our components: citations fall away, terms and boxes leave their words. */
export const plain = (text: string) =>
  text
    .replace(/<Cite [^>]*\/>/g, '')
    .replace(/<Term [^>]*>(.*?)<\/Term>/g, '$1')
    .replace(/<Callout [^>]*>\n([\s\S]*?)\n<\/Callout>/g, '> $1')

const frontMatter = (title: string, description: string) =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n`
