import { createReadStream, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { stringify } from 'yaml'
import { countViews, FEWEST, keptUsage } from '../src/analysis/usage.ts'
import { told } from '../src/node/content.ts'
import { readLibrary } from '../src/node/library.ts'
import { basePath } from '../src/node/site-address.ts'
import { readUsage, usageFile } from '../src/node/usage.ts'
import { loadLibrary } from '../src/site/library.ts'
import { allAddresses } from '../src/site/routes.ts'
import { stop, stopWithUsage } from './command.ts'

/** `npm run usage -- access.log…`: counts how often pages were read, by week, out of a host's ordinary logs, and keeps nothing else of them. */
const logs = process.argv.slice(2)
if (logs.length === 0) stopWithUsage('usage -- access.log…')
const addresses = allAddresses(loadLibrary(await readLibrary()))
const pages = new Set(addresses.filter(({ route }) => route.kind === 'page').map(({ path }) => path))
const counted = await countViews(linesOf(logs), { base: basePath(), pages }).catch((error: Error) =>
  stop(error.message),
)
const usage = keptUsage(readUsage(), counted)
writeFileSync(usageFile, `# ${told('usage.head', { fewest: FEWEST })}\n${stringify(usage)}`)
console.log(told('usage.written', { file: usageFile, weeks: Object.keys(usage).length }))

/** Logs of one week belong together: all are read before anything is counted out. */
async function* linesOf(files: readonly string[]) {
  for (const file of files) yield* createInterface({ input: createReadStream(file) })
}
