import './spare-memory.ts'
import { build } from 'astro'
import { buildBeside } from '../src/node/build/next-site.ts'
import { checkPublished } from '../src/node/build/published.ts'
import { told } from '../src/node/content.ts'
import { siteAddress } from '../src/node/site-address.ts'
import { contactEmail } from '../src/site/doors.ts'
import './command.ts'
import { run } from './run.ts'

/** Checks the entries as it reads them, then builds: an invalid entry reaches no page. The search index follows the pages (src/integrations). */
siteAddress()
console.log(told('build.pages'))
// Astro counts its users unless told not to: builds here tell nobody that they ran.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
try {
  await buildBeside(process.env['OUT_DIR'] ?? 'dist', async (next) => {
    process.env['OUT_DIR'] = next
    await build({ logLevel: 'warn' })
    await checkPublished(next)
  })
} catch (error) {
  // Says what is wrong with the entries, and stops there; else something is wrong with the program.
  if (!(error instanceof Error && error.cause === 'refused')) run('node', ['scripts/check.ts'])
  throw error
}
// `npm start` and the tests serve it on this machine.
if (process.env['npm_lifecycle_event'] === 'build') {
  if (!process.env['SITE_URL']) console.warn(`\n${told('build.noAddress', {}, '\n')}`)
  if (contactEmail() === undefined) console.warn(`\n${told('build.noContact', {}, '\n')}`)
}
