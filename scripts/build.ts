import './spare-memory.ts'
import { rmSync } from 'node:fs'
import { build } from 'astro'
import { run } from './run.ts'

/** Checks the entries, then builds: an invalid entry reaches no page. The search index follows the pages (src/integrations). */
console.log('1/3 ตรวจเรื่องทั้งหมด · checking the entries')
run('node', ['scripts/check.ts'])
console.log('2/3 สร้างหน้าเว็บ · building the pages')
rmSync(process.env['OUT_DIR'] ?? 'dist', { recursive: true, force: true })
// Astro counts its users unless told not to: builds here tell nobody that they ran.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
await build({ logLevel: 'warn' })
