/** All that can be kept of one release of the site. Paths are those below its root, without a first slash; a page's ends in one. */
export interface Manifest {
  /** The day the release was built for, ISO 8601. */
  day: string
  /** Of each page and file its size, in kB, and the digest of its bytes. */
  files: Readonly<Record<string, readonly [kilobytes: number, digest: string]>>
  /** What scripts and styles load in turn. */
  loads: Readonly<Record<string, readonly string[]>>
  /** What a page asks for only while somebody uses it. */
  asks: Readonly<Record<string, readonly string[]>>
}

/** The page that stands for one that is not kept on the device. */
export const notKept = 'not-kept/'

/** The name of the manifest in the site. */
export const manifestFile = 'offline.json'

/** Letters enough to tell two states of a file apart. */
export const DIGEST = 9
/** Letters enough to tell all releases apart. */
export const VERSION = 16

/** Sixteen signs that spell nothing: the check for personal data reads the list as well, and finds telephones in digits and accounts in `fbid…`. */
const signs = 'bcdfghjkmnpqrstv'

/** A digest (SHA-256) as so many letters. */
export const letters = (hash: Uint8Array, length: number) =>
  Array.from(hash, (byte) => signs.charAt(byte >> 4) + signs.charAt(byte & 15))
    .join('')
    .slice(0, length)

export const isPage = (path: string) => path === '' || path.endsWith('/')

/** The files of the site that a page's markup names: styles, scripts, pictures, and what it lets people download. */
const filesIn = (manifest: Manifest, html: string, root: string): string[] =>
  named(html, root).filter((path) => path in manifest.files && !isPage(path))

/** The pages that a page's content links to, in their order; what every page links to is not among them. */
export function linksIn(manifest: Manifest, html: string, root: string): string[] {
  const content = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  return named(content, root).filter((path) => path in manifest.files && isPage(path))
}

/** What a page needs besides itself. */
export function neededBy(manifest: Manifest, path: string, html: string, root: string): string[] {
  const found = new Set([...filesIn(manifest, html, root), ...(manifest.asks[path] ?? [])])
  for (const file of found) for (const next of manifest.loads[file] ?? []) found.add(next)
  return [...found]
}

/** What an element leads to or loads, below the root of the site. */
function named(html: string, root: string): string[] {
  const found = [...html.matchAll(/\s(?:src|href)="([^"#?]+)/g)].map(([, address = '']) => address)
  return [...new Set(found)]
    .filter((address) => address.startsWith(root))
    .map((address) => address.slice(root.length))
}

/** What the language of a page needs everywhere: the list for those on duty, the tools, and the search. */
export function everyday({ files }: Manifest, path: string): string[] {
  const home = homeOf(path)
  return Object.keys(files).filter((one) =>
    [`${home}duty/`, `${home}tools/`, `${home}search/`, `${home}offline/`].some(
      (folder) => one.startsWith(folder) && isPage(one),
    ),
  )
}

/** The whole library in the language of a page. */
export const whole = ({ files }: Manifest, path: string): string[] =>
  Object.keys(files).filter((one) => isPage(one) && homeOf(one) === homeOf(path))

/** What is no page, and not asked for by one page only. */
export function shared({ files, asks }: Manifest): string[] {
  const asked = new Set(Object.values(asks).flat())
  return Object.keys(files).filter((one) => !isPage(one) && !asked.has(one))
}

const homeOf = (path: string) => (path.startsWith('en/') ? 'en/' : '')
