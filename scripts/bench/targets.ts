import type { Built } from './build.ts'
import type { PeerCosts } from './peers.ts'

/** What the bench holds builds to. */
const most = {
  /** Processor time per entry at the largest size, as a multiple of that at the smallest. */
  growth: 1.2,
  /** The largest process of a build of up to 5,000 entries. */
  megabytes: 1024,
  /** HTML and CSS of an entry page, gzip. */
  pageBytes: 20_000,
}

/** Our processor time as a share of a peer's, by the number of entries. */
const shares = [
  { entries: 1000, peer: 'Starlight', most: 1 / 3 },
  { entries: 1000, peer: 'Astro with MDX modules', most: 1 / 2 },
  { entries: 5000, peer: 'Starlight', most: 1 / 4 },
]

/** A line for each target that was missed: what it is, what was measured. */
export function missedTargets(builds: Built[], peers: PeerCosts[]): string[] {
  return [
    ...growth(builds),
    ...builds.flatMap(ofOne),
    ...shares.flatMap((share) => againstPeer(share, builds, peers)),
  ]
}

function growth(builds: Built[]): string[] {
  const [smallest, largest] = [builds[0], builds.at(-1)]
  if (!smallest || !largest || smallest === largest) return []
  return (['bare', 'whole'] as const).flatMap((kind) => {
    const ratio = largest[kind].cpu / largest.entries / (smallest[kind].cpu / smallest.entries)
    const index = kind === 'bare' ? 'without' : 'with'
    return over(
      `processor time per entry ${index} index, ${largest.entries} to ${smallest.entries} entries`,
      ratio,
      most.growth,
    )
  })
}

function ofOne({ entries, bare, whole, page, css }: Built): string[] {
  const memory = entries <= 5000 ? most.megabytes : Number.POSITIVE_INFINITY
  return [
    ...over(`memory for ${entries} entries without index, MB`, bare.megabytes, memory),
    ...over(`memory for ${entries} entries with index, MB`, whole.megabytes, memory),
    ...over('HTML and CSS of an entry page, gzip bytes', page.gzip + css.gzip, most.pageBytes),
  ]
}

function againstPeer(share: (typeof shares)[number], builds: Built[], peers: PeerCosts[]): string[] {
  const ours = builds.find(({ entries }) => entries === share.entries)
  const costs = peers.find(({ entries }) => entries === share.entries)?.costs
  const theirs = costs?.find(({ name }) => name === share.peer)
  if (!ours || !theirs) return []
  return over(
    `processor time for ${share.entries} entries as a share of that of ${share.peer}`,
    ours.bare.cpu / theirs.cost.cpu,
    share.most,
  )
}

const over = (what: string, measured: number, most: number) =>
  measured > most ? [`${what}: ${round(measured)}, not over ${round(most)}`] : []

const round = (value: number) => (value < 100 ? value.toFixed(2) : String(Math.round(value)))
