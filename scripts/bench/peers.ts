import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readVocabulary } from '../../src/lib/read/vocabulary.ts'
import { type Synthetic, syntheticEntries } from './entries.ts'
import { type Cost, measure } from './measure.ts'
import { eleventy } from './peer-eleventy.ts'
import { hugo } from './peer-hugo.ts'
import { least } from './peer-least.ts'
import { mdxModules } from './peer-mdx.ts'
import { starlight } from './peer-starlight.ts'
import type { Locale } from './peer-texts.ts'

/** Another generator at the same job: a Thai and an English page for each entry and for each of 110 lists, without a search index. */
export interface Peer {
  name: string
  /** Packages from npm, pinned; a peer that is no Node program has none. */
  packages: Record<string, string>
  /** What there must be on this machine. */
  needs?: string
  command: string[]
  /** Files that do not depend on the entries, by path. */
  files: Record<string, string>
  /** Lets the Thai text stand where there is no English, as we do; another is given the Thai text twice. */
  fallsBack?: true
  /** Path and text of an entry's page, and of a list of entries. */
  page: (entry: Synthetic, locale: Locale) => [path: string, text: string]
  list: (number: number, entries: Synthetic[], locale: Locale) => [path: string, text: string]
}

/** What each peer's build of so many entries cost, and how many pages it made. */
export interface PeerCosts {
  entries: number
  costs: { name: string; cost: Cost; pages: number }[]
}

const lists = 110
const locales = ['th', 'en'] as const
const peers = [least, mdxModules, starlight, eleventy, hugo]

/** Builds so many entries with each peer; one that cannot be had here is left out, with a line that says so. */
export async function buildPeers(entries: number, scratch: string): Promise<PeerCosts> {
  const texts = [...syntheticEntries(entries, readVocabulary())]
  const costs: PeerCosts['costs'] = []
  for (const peer of peers.filter(canRun)) {
    const folder = join(scratch, peer.name.replaceAll(/\W+/g, '-'))
    install(peer, folder)
    write(peer, folder, texts)
    console.log(`${peer.name}: ${entries} entries …`)
    const cost = await measure({ command: peer.command, cwd: folder })
    costs.push({ name: peer.name, cost, pages: 2 * (entries + lists) })
  }
  return { entries, costs }
}

/** Hugo comes from Debian where nobody has installed it yet and we may. */
function canRun({ name, needs }: Peer): boolean {
  const has = () => !needs || spawnSync(needs, ['version']).status === 0
  if (!has() && process.getuid?.() === 0) spawnSync('apt-get', ['install', '-y', needs ?? ''])
  if (!has()) console.log(`${name}: left out, for there is no ${needs} here`)
  return has()
}

function install({ packages }: Peer, folder: string) {
  mkdirSync(folder, { recursive: true })
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: packages })
  const file = join(folder, 'package.json')
  if (Object.keys(packages).length === 0) return
  if (existsSync(file) && readFileSync(file, 'utf8') === manifest) return
  const env = { ...process.env, npm_config_loglevel: 'error' }
  writeFileSync(file, manifest)
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    env,
    stdio: 'inherit',
  })
  if (status === 0) return
  rmSync(file)
  throw new Error(`npm could not install ${Object.keys(packages).join(', ')}`)
}

const madeFolders = 'src content public dist _site .astro resources node_modules/.astro node_modules/.vite'

/** Everything but the packages is made anew: the caches of an earlier run would flatter. */
function write({ files, fallsBack, page, list }: Peer, folder: string, entries: Synthetic[]) {
  for (const old of madeFolders.split(' ')) rmSync(join(folder, old), { recursive: true, force: true })
  const shares = Array.from({ length: lists }, (_, share) =>
    entries.filter((_, index) => index % lists === share),
  )
  const all = [
    ...Object.entries(files),
    ...entries.map((entry) => page(entry, 'th')),
    ...entries.filter(({ en }) => en || !fallsBack).map((entry) => page(entry, 'en')),
    ...shares.flatMap((share, number) => locales.map((locale) => list(number, share, locale))),
  ]
  for (const [path, text] of all) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
