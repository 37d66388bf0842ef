import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readVocabulary, told } from '../src/node/content.ts'
import { syntheticEntries, writeEntries } from './bench/entries.ts'
import { type Cost, measure } from './bench/measure.ts'
import { buildPeers } from './bench/peers.ts'
import { printPersonalData } from './bench/personal-data.ts'
import { type Weight, weigh } from './bench/weigh.ts'

/**
 * `npm run bench [-- 1000 5000] [--peers]`: what it costs to build so many entries, and what readers get.
 * `npm run bench -- personal-data [cases.json]`: how much of each kind the check finds, and what it stops without cause.
 */
const { values, positionals } = parseArgs({
  options: { peers: { type: 'boolean', default: false } },
  allowPositionals: true,
})
if (positionals[0] === 'personal-data') {
  printPersonalData(positionals[1] ?? 'tests/cases/personal-data.json')
  process.exit()
}
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 5000]
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  process.stderr.write(
    `${told('command.usage', {}, ' / ')}: npm run bench [-- 1000 5000 | personal-data] [--peers]\n`,
  )
  process.exit(2)
}
const scratch = mkdtempSync(join(tmpdir(), 'good-practice-bench-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

let smallest: Built | undefined
for (const size of sizes) {
  const built = await buildEntries(size)
  report(built, size, smallest)
  smallest ??= built
  if (values.peers) await compare(built, size)
}

type Built = Awaited<ReturnType<typeof buildEntries>>

/** Builds so many entries from nothing without the search index, again with it, and once more after a word of one entry changed. */
async function buildEntries(entries: number) {
  const folder = join(scratch, String(entries))
  const practices = join(folder, 'practices')
  const site = join(folder, 'dist')
  const env = { PRACTICES_DIR: practices, OUT_DIR: site, CACHE_DIR: join(folder, 'cache'), BASE_PATH: '' }
  const build = (index: '0' | '1') =>
    measure({ command: ['node', 'scripts/build.ts'], env: { ...env, SEARCH_INDEX: index } })
  writeEntries(practices, syntheticEntries(entries, readVocabulary()))
  console.log(`${entries} entries: checking, building, indexing …`)
  const bare = await build('0')
  for (const made of [site, env.CACHE_DIR]) rmSync(made, { recursive: true })
  const whole = await build('1')
  const weights = await weigh(site)
  const text = join(practices, 'synthetic-00001', 'th.mdx')
  writeFileSync(text, readFileSync(text, 'utf8').replace('\n[^1]:', ' เพิ่ม\n\n[^1]:'))
  return { bare, whole, changed: await build('1'), ...weights }
}

function report({ bare, whole, changed, ...site }: Built, entries: number, first = { bare, whole }) {
  const [small = entries] = sizes
  const growth = (kind: 'bare' | 'whole') => ({ bare, whole })[kind].cpu / entries / (first[kind].cpu / small)
  const bound = (most: number) => (entries <= 5000 ? most : undefined)
  console.log(`\n${entries} entries, ${site.pages} pages`)
  for (const [what, cost] of Object.entries({
    'without index': bare,
    'with index': whole,
    'one changed': changed,
  }))
    line(what, `${seconds(cost)}, ${seconds(cost, entries)} an entry, by the clock ${cost.wall.toFixed(0)} s`)
  target('one changed, to a build from nothing', changed.cpu / whole.cpu, 0.25)
  target('growth without index', growth('bare'), 1.2)
  target('growth with index', growth('whole'), 1.2)
  target('largest process without index, MB', bare.megabytes, bound(800))
  target('largest process with index, MB', whole.megabytes, bound(2048))
  for (const part of ['page', 'css', 'js'] as const) line(`heaviest entry page, ${part}`, weight(site[part]))
  target('HTML and CSS of an entry page, gzip kB', (site.page.gzip + site.css.gzip) / 1000, 20)
  line('fonts, index', `${kilobytes(site.fonts)}, ${kilobytes(site.index)}`)
  line('index for a query, new browser', kilobytes(site.query))
}

/** Ours without a search index beside the peers, at the same texts. */
async function compare({ bare, pages }: Built, entries: number) {
  const most: Record<string, number> =
    entries === 1000 ? { Starlight: 0.8, 'Astro, remark, no more': 2.5 } : {}
  for (const { name, cost, pages: theirs } of await buildPeers(
    entries,
    join(tmpdir(), 'good-practice-peers'),
  )) {
    line(name, `${seconds(cost)}, ${cost.megabytes.toFixed(0)} MB, ${theirs} pages (ours ${pages})`)
    target(`  ours to ${name}`, bare.cpu / cost.cpu, most[name])
  }
}

/** A figure that is held to a bound fails the bench where it is over. */
function target(what: string, figure: number, most: number | undefined) {
  const missed = most !== undefined && figure > most
  line(what, figure.toFixed(2) + (most === undefined ? '' : ` (at most ${most}${missed ? ': missed' : ''})`))
  if (missed) process.exitCode = 1
}

const line = (what: string, figure: string) => console.log(`${what.padEnd(40)} ${figure}`)
const seconds = ({ cpu }: Cost, per = 1) =>
  per > 1 ? `${((cpu / per) * 1000).toFixed(1)} ms` : `${cpu.toFixed(1)} s`
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const weight = ({ plain, gzip, brotli }: Weight) =>
  `${kilobytes(plain)}, gzip ${kilobytes(gzip)}, brotli ${kilobytes(brotli)}`
