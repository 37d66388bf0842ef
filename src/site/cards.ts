import { globSync } from 'node:fs'
import { siteUrl } from '../lib/read/site-url.ts'
import type { Locale } from './locale.ts'
import type { Practice } from './practice.ts'

const drawn = new Set(globSync('*/*.png', { cwd: 'public/cards' }))

/** The whole address of the picture that other sites show beside a link: the entry's own where `npm run cards` drew it, else that of its kind. */
export function cardAddress({ id, kind }: Practice, locale: Locale): string {
  const own = `${locale}/${id}.png`
  return `${siteUrl()}cards/${drawn.has(own) ? own : `${kind}.${locale}.png`}`
}
