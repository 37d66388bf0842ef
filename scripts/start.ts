import { told } from '../src/node/content.ts'
import { basePath } from '../src/node/site-address.ts'
import { run } from './run.ts'
import { serveSite } from './serve-site.ts'

/** What `npm start` does: check, build, index, and serve at http://localhost:4321. */
run('node', ['scripts/build.ts'])
const base = basePath()
await serveSite(process.env['OUT_DIR'] ?? 'dist', { port: 4321, base })
console.log(told('command.open', { address: `http://localhost:4321${base}` }))
