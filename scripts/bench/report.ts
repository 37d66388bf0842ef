import type { Built } from './build.ts'
import type { Cost } from './measure.ts'
import type { PeerCosts } from './peers.ts'
import type { Weight } from './weigh.ts'

/** One column a size: what the build cost, and what came out. */
export function printBuilds(builds: Built[]) {
  const row = (what: string, figure: (built: Built) => string) => [what, ...builds.map(figure)]
  print([
    row('entries', ({ entries }) => String(entries)),
    row('pages', ({ pages }) => String(pages)),
    row('build without index: by the clock', ({ bare }) => seconds(bare.wall)),
    row('  processor', ({ bare }) => seconds(bare.cpu)),
    row('  processor per entry', ({ bare, entries }) => milliseconds(bare.cpu / entries)),
    row('  largest process', ({ bare }) => megabytes(bare)),
    row('build with index: by the clock', ({ whole }) => seconds(whole.wall)),
    row('  processor', ({ whole }) => seconds(whole.cpu)),
    row('  processor per entry', ({ whole, entries }) => milliseconds(whole.cpu / entries)),
    row('  largest process', ({ whole }) => megabytes(whole)),
    row('heaviest entry page: HTML', ({ page }) => weight(page)),
    row('  CSS', ({ css }) => weight(css)),
    row('  JavaScript', ({ js }) => weight(js)),
    row('fonts, all files', ({ fonts }) => kilobytes(fonts)),
    row('search index', ({ index }) => kilobytes(index)),
    row('  one query, new browser', ({ query }) => kilobytes(query)),
  ])
}

/** Ours beside the peers, without a search index; all make a Thai and an English page for each entry. */
export function printPeers(builds: Built[], peers: PeerCosts[]) {
  for (const { entries, costs } of peers) {
    const ours = builds.find((built) => built.entries === entries)
    if (!ours) continue
    const all = [{ name: 'ours', cost: ours.bare, pages: ours.pages }, ...costs]
    const ratio = (value: number, of: number) => `x ${(value / of).toFixed(2)}`
    const line = ({ name, cost, pages }: (typeof all)[number]) => [
      name,
      seconds(cost.cpu),
      megabytes(cost),
      String(pages),
      ratio(ours.bare.cpu, cost.cpu),
      ratio(ours.bare.cpu / ours.pages, cost.cpu / pages),
    ]
    print([
      [`${entries} entries`, 'processor', 'memory', 'pages', 'ours to it', 'per page'],
      ...all.map(line),
    ])
  }
}

/** The first column to the left, figures to the right. */
function print(rows: string[][]) {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(width(column)) : cell.padStart(width(column))
  console.log(`\n${rows.map((row) => row.map(pad).join('   ')).join('\n')}\n`)
}

const seconds = (value: number) => `${value.toFixed(1)} s`
const milliseconds = (value: number) => `${(value * 1000).toFixed(1)} ms`
const megabytes = ({ megabytes }: Cost) => `${Math.round(megabytes)} MB`
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const weight = ({ plain, gzip, brotli }: Weight) =>
  `${kilobytes(plain)}, gzip ${kilobytes(gzip)}, brotli ${kilobytes(brotli)}`
