import './spare-memory.ts'
import { rmSync } from 'node:fs'
import { build } from 'astro'
import { told } from '../src/node/content.ts'
import { run } from './run.ts'

/** Checks the entries, then builds: an invalid entry reaches no page. The search index follows the pages (src/integrations). */
console.log(told('build.check'))
run('node', ['scripts/check.ts'])
console.log(told('build.pages'))
rmSync(process.env['OUT_DIR'] ?? 'dist', { recursive: true, force: true })
// Astro counts its users unless told not to: builds here tell nobody that they ran.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
await build({ logLevel: 'warn' })
