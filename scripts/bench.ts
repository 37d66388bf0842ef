import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readVocabulary } from '../src/node/content.ts'
import { syntheticEntries, writeEntries } from './bench/entries.ts'
import { printFirstSearch } from './bench/first-search.ts'
import { printFirstVisits } from './bench/first-visit.ts'
import { type Cost, measure } from './bench/measure.ts'
import { buildPeers } from './bench/peers.ts'
import { printPersonalData } from './bench/personal-data.ts'
import { withSyntheticIndex } from './bench/synthetic-index.ts'
import { weigh } from './bench/weigh.ts'

/**
 * `npm run bench [-- 1000 5000] [--peers]`: what it costs to build so many entries, and what readers get.
 * `npm run bench -- personal-data [cases.json]`: how much of each kind the check finds, and what it stops without cause.
 * `npm run bench -- search [folder | 1000]`: what the first search in a built site costs on a slow connection; with a number, in the
 * library's site with the index of so many synthetic entries.
 * `npm run bench -- visit [folder]`: what the first page costs there that somebody opens, an entry, a problem, a province and others.
 */
const { values, positionals } = parseArgs({ options: { peers: { type: 'boolean' } }, allowPositionals: true })
const scratch = mkdtempSync(join(tmpdir(), 'good-practice-bench-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 5000]
const first: Record<string, number> = {}

if (positionals[0] === 'personal-data') printPersonalData(positionals[1])
else if (positionals[0] === 'search') await printFirstSearch(await searchedSite(positionals[1]))
else if (positionals[0] === 'visit') await printFirstVisits(siteIn(positionals[1]))
else for (const size of sizes) await bench(size)

async function searchedSite(named: string | undefined): Promise<string> {
  return /^\d+$/.test(named ?? '') ? withSyntheticIndex(siteIn(), Number(named), scratch) : siteIn(named)
}

function siteIn(folder = process.env['OUT_DIR'] ?? 'dist'): string {
  return folder
}

/** Builds so many entries from nothing without the search index, again with it, and once more after one text changed. */
async function bench(entries: number) {
  const folder = join(scratch, String(entries))
  const env = {
    PRACTICES_DIR: `${folder}/practices`,
    OUT_DIR: `${folder}/dist`,
    CACHE_DIR: `${folder}/cache`,
  }
  const build = (SEARCH_INDEX: '0' | '1') =>
    measure(['node', 'scripts/build.ts'], { env: { ...env, BASE_PATH: '', SEARCH_INDEX } })
  writeEntries(env.PRACTICES_DIR, syntheticEntries(entries, readVocabulary()))
  const bare = await build('0')
  for (const made of [env.OUT_DIR, env.CACHE_DIR]) rmSync(made, { recursive: true })
  const whole = await build('1')
  const site = await weigh(env.OUT_DIR)
  const text = join(env.PRACTICES_DIR, 'synthetic-00001', 'th.mdx')
  writeFileSync(text, readFileSync(text, 'utf8').replace('\n[^1]:', ' เพิ่ม\n\n[^1]:'))
  const changed = await build('1')

  console.log(`\n${entries} entries, ${site.pages} pages`)
  printCost('without index', bare, entries, 800)
  printCost('with index', whole, entries, 2048)
  line('one changed', said(changed))
  target('one changed, to a build from nothing', changed.cpu / whole.cpu, entries < 1000 ? undefined : 0.25)
  target('HTML and CSS of an entry page, gzip kB', (site.page + site.css) / 1000, 20)
  const weights = [site.page, site.css, site.js, site.fonts, site.index, site.query]
  line('page, CSS, scripts (gzip), letters, index, index for a query', weights.map(kilobytes).join(', '))
  if (values.peers) await compare(bare, entries, site.pages)
}

/** What a build from nothing cost, beside its bound of memory in MB and beside the first size that was built. */
function printCost(what: string, cost: Cost, entries: number, most: number) {
  const each = cost.cpu / entries
  first[what] ??= each
  line(what, `${said(cost)}, ${(each * 1000).toFixed(1)} ms an entry, ${cost.wall.toFixed(0)} s by the clock`)
  target(`growth an entry, ${what}`, each / first[what], 1.2)
  target(`largest process ${what}, MB`, cost.megabytes, entries <= 5000 ? most : undefined)
}

/** Ours without a search index beside the peers, at the same texts. */
async function compare(ours: Cost, entries: number, pages: number) {
  const most: Record<string, number> = { Starlight: 0.8, 'Astro, remark, no more': 2.5 }
  for await (const peer of buildPeers(entries, join(tmpdir(), 'good-practice-peers'))) {
    line(peer.name, `${said(peer.cost)}, ${peer.pages} pages (ours ${pages})`)
    target(`  ours to ${peer.name}`, ours.cpu / peer.cost.cpu, entries === 1000 ? most[peer.name] : undefined)
  }
}

/** A figure that is held to a bound fails the bench where it is over. */
function target(what: string, figure: number, most: number | undefined) {
  const missed = most !== undefined && figure > most
  line(what, figure.toFixed(2) + (most === undefined ? '' : ` (at most ${most}${missed ? ': missed' : ''})`))
  if (missed) process.exitCode = 1
}

function line(what: string, figure: string) {
  console.log(`${what.padEnd(40)} ${figure}`)
}

function said({ cpu, megabytes }: Cost): string {
  return `${cpu.toFixed(1)} s, ${megabytes.toFixed(0)} MB`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
