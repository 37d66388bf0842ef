import { existsSync, readFileSync, statSync } from 'node:fs'
import { relative } from 'node:path/posix'
import { parse } from 'node-html-parser'
import { told } from '../content.ts'

/** A built site on this machine. */
export interface BuiltSite {
  /** The folder it lies in. */
  folder: string
  /** The address it was built for, ending in `/`. */
  address: URL
}

/** A site that was built for the address that others know: what is handed on of it must not lead to this machine, unless SITE_URL names it. Throws in words where it would. */
export function siteToHandOn(folder: string, env: NodeJS.ProcessEnv = process.env): BuiltSite {
  if (!existsSync(`${folder}/index.html`)) throw new Error(told('build.first'), { cause: 'refused' })
  const home = parse(readFileSync(`${folder}/index.html`, 'utf8'))
  const address = new URL(home.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '')
  if (address.hostname === 'localhost' && !env['SITE_URL'])
    throw new Error(told('build.localOnly', {}, '\n'), { cause: 'refused' })
  return { folder, address }
}

/** The file behind a link from a page of the site, from the site's root, with what follows `?` or `#`; undefined where the link leads elsewhere or to nothing. */
export function fileBehind(
  { folder, address }: BuiltSite,
  page: string,
  link: string,
): { file: string; rest: string } | undefined {
  const target = URL.parse(link, new URL(page, address))
  if (target?.origin !== address.origin || !target.pathname.startsWith(address.pathname)) return undefined
  const path = decodeURI(target.pathname.slice(address.pathname.length))
  const file = path.replace(/(^|\/)$/, '$1index.html')
  if (isForSubscribers(file) || !isFile(`${folder}/${file}`)) return undefined
  return { file, rest: target.search + target.hash }
}

/** A program that follows a feed asks for it again and again; a copy of it says nothing new. */
const isForSubscribers = (file: string) => file.endsWith('.atom')

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** Reads a file of the site. */
export const readBuilt = ({ folder }: BuiltSite, file: string): Buffer => readFileSync(`${folder}/${file}`)

/** The way from one file of a copy to another. */
export const wayTo = (from: string, file: string): string => relative(`/${from}/..`, `/${file}`)
