import { stopWithUsage } from './command.ts'
import { type Edition, editions } from './edition/kinds.ts'

/** `npm run edition [-- epub|zim]`: after a build, writes the library into edition/ for those without network: a folder and a zip that open from a disk, a book in each language, or a file for Kiwix. */
const [kind = 'disk', ...more] = process.argv.slice(2)
const isEdition = (name: string): name is Edition => Object.hasOwn(editions, name)
if (!isEdition(kind) || more.length > 0) stopWithUsage('edition [-- epub|zim]')
for (const line of await editions[kind](
  process.env['OUT_DIR'] ?? 'dist',
  process.env['EDITION_DIR'] ?? 'edition',
))
  console.log(line)
