import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSynthetic } from './bench/build.ts'
import { buildPeers } from './bench/peers.ts'
import { printPersonalData } from './bench/personal-data.ts'
import { printBuilds, printPeers } from './bench/report.ts'
import { missedTargets } from './bench/targets.ts'

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
  process.stderr.write('วิธีใช้ / usage: npm run bench [-- 1000 5000 | personal-data] [--peers]\n')
  process.exit(2)
}

/** Outside the project, and of this run alone; the packages of the peers are kept for the next one. */
const scratch = mkdtempSync(join(tmpdir(), 'good-practice-bench-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
const peersFolder = join(tmpdir(), 'good-practice-peers')

const builds = []
for (const size of sizes) {
  console.log(`${size} entries: checking, building, indexing …`)
  builds.push(await buildSynthetic(size, scratch))
}
printBuilds(builds)
const peers = []
for (const size of values.peers ? sizes : []) peers.push(await buildPeers(size, peersFolder))
printPeers(builds, peers)

const missed = missedTargets(builds, peers)
for (const line of missed) console.log(`missed: ${line}`)
process.exitCode = missed.length > 0 ? 1 : 0
