import { told } from './content.ts'

const local = 'http://localhost:4321'

/** Where the site will stand: `SITE_URL` and `BASE_PATH`, which may both name its path; else the local server. Throws in words where they cannot be meant. */
export function siteAddress(env: NodeJS.ProcessEnv = process.env): URL {
  const { SITE_URL = '', BASE_PATH = '' } = env
  const site = URL.parse(SITE_URL === '' ? local : SITE_URL)
  if (site === null || !/^https?:$/.test(site.protocol)) throw refused('noSuchAddress')
  const [own, given] = [trimmed(site.pathname), trimmed(BASE_PATH)]
  if (own !== '' && given !== '' && own !== given) throw refused('twoPaths', { own, given })
  return new URL(`/${own || given}/`.replace('//', '/'), site.origin)
}

const refused = (why: 'noSuchAddress' | 'twoPaths', words = {}) =>
  new Error(told(`build.${why}`, words, '\n'), { cause: 'refused' })

const trimmed = (path: string) => path.replace(/^\/+|\/+$/g, '')

/** The path the site is served under, beginning and ending in `/`. */
export const basePath = () => siteAddress().pathname

/** The site's whole address, ending in `/`. */
export const siteUrl = () => siteAddress().href
