import { globSync } from 'node:fs'
import { addressOf, inLanguage, type Locale, locales, routes } from '../../site/routes.ts'
import { indexFolder } from '../build/search-index.ts'
import { type BuiltSite, fileBehind, readBuilt, wayTo } from './built-site.ts'
import { classicScript } from './classic-script.ts'
import { diskPage } from './disk-page.ts'

/** The words that a copy adds to the pages of a language. */
export interface CopyWords {
  /** That this is a copy, and where the latest is. */
  note: (latest: string) => string
  /** In the place of a page on which people write, or keep pages: it needs the site. */
  instead: (latest: string) => string
}

/** The script that every page of a copy begins with, and what it is made of. */
const first = { file: '_astro/edition.js', source: 'src/browser/edition.ts' }

/**
 * A copy of a built site that opens from a disk, by the names of its files: every page that the home pages lead to in some
 * number of steps, and what these pages load or offer. What works on a server only is not among it.
 */
export async function diskCopy(
  site: BuiltSite,
  words: Record<Locale, CopyWords>,
): Promise<Record<string, string | Uint8Array>> {
  const copy: Record<string, string | Uint8Array> = { [first.file]: await classicScript(first.source) }
  const wanted = new Set(locales.map((locale) => fileOf(inLanguage(locale, '/'))))
  for (const file of wanted) {
    if (file.endsWith('.html')) {
      const { html, needs } = pageOf(site, file, words)
      copy[file] = html
      for (const need of needs) wanted.add(need)
    } else if (file.endsWith('.js')) copy[file] = await classicScript(`${site.folder}/${file}`)
    else if (file.endsWith('.css')) {
      const { css, needs } = diskStyle(site, file)
      copy[file] = css
      for (const need of needs) wanted.add(need)
    } else copy[file] = readBuilt(site, file)
  }
  for (const data of Object.values(dataOfPages()).flat()) copy[`${data}.js`] = dataScript(site, data)
  return copy
}

const fileOf = (address: string) => `${address.slice(1)}index.html`

function pageOf(site: BuiltSite, file: string, words: Record<Locale, CopyWords>) {
  const { note, instead } = words[file.startsWith('en/') ? 'en' : 'th']
  const data = dataOfPages()[file] ?? []
  return diskPage(site, file, readBuilt(site, file).toString(), {
    scripts: [first.file, ...data.map((name) => `${name}.js`)],
    note,
    instead: ofTheSite.has(file) ? instead : undefined,
  })
}

/** Pages that need the site: their scripts are left out with them. */
const ofTheSite = new Set(
  [
    ...Object.values(routes).flatMap((route) =>
      'use' in route && route.use === 'writing' ? route.pattern : [],
    ),
    addressOf('offline'),
  ].flatMap((address) => locales.map((locale) => fileOf(inLanguage(locale, address)))),
)

/** Letters from a disk are there at once, so no page goes without them. */
function diskStyle(site: BuiltSite, file: string): { css: string; needs: string[] } {
  const needs: string[] = []
  const css = readBuilt(site, file)
    .toString()
    .replaceAll('font-display:optional', 'font-display:swap')
    .replace(/url\(([^)'"]+)\)/g, (whole, link: string) => {
      const behind = fileBehind(site, file, link)
      if (!behind) return whole
      needs.push(behind.file)
      return `url(${wayTo(file, behind.file)})`
    })
  return { css, needs }
}

/** What the scripts of some pages fetch: files, or folders of files. */
const dataOfPages = (): Record<string, string[]> =>
  Object.fromEntries(
    locales.flatMap((locale) => [
      [fileOf(inLanguage(locale, addressOf('search'))), locales.map((of) => `${indexFolder}/${of}`)],
      [fileOf(inLanguage(locale, addressOf('compare'))), [inLanguage(locale, '/compare').slice(1)]],
      [fileOf(inLanguage(locale, addressOf('matrix'))), [addressOf('cells').slice(1, -'.json'.length)]],
    ]),
  )

/** What pages would fetch, as a script that hands it over. */
function dataScript(site: BuiltSite, name: string): string {
  const files = globSync([`${name}.json`, `${name}/**/*.json`], { cwd: site.folder }).sort()
  const held = files.map((file) => [file.replaceAll('\\', '/'), JSON.parse(readBuilt(site, file).toString())])
  return `globalThis.libraryFiles={...globalThis.libraryFiles,...${JSON.stringify(Object.fromEntries(held))}}\n`
}
