import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { expect, test } from 'vitest'
import { siteFolder } from './site-folder.ts'

const golden = 'tests/golden/published.txt'

/** What belongs to the look of pages, and what the form and the service worker are told, which goes with their programs. */
const forPages =
  /^(?:_astro|search-index)\/|^contribute\/.*\.json$|^offline\.json$|\.(?:html|js|css|woff2|png|jpg|webp|avif|svg|pdf)$/

/** Files that programs read, by the folder and the kind they belong to. */
const published = Map.groupBy(
  globSync('**/*.*', { cwd: siteFolder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !forPages.test(file))
    .sort(),
  (file) => `${/^(?:(?:en|data)\/)?(?:[^/]+\/)?/.exec(file)?.[0] ?? ''}*${extname(file)}`,
)

function digest(files: string[], root: string): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(`${root}/${file}`))
  return hash.digest('hex').slice(0, 16)
}

const written = ['practices/[!_]*/**/*.mdx', 'content/{vocabulary,courses}/**/*.{yaml,mdx}']
  .flatMap((files) => globSync(files))
  .sort()
const content = `content ${digest(written, '.')}`
const isOfThis = !existsSync(golden) || readFileSync(golden, 'utf8').startsWith(`${content}\n`)

/*
 * A refactoring changes no byte of what others read. Where a change is meant: npm run golden, after a build. Entries and
 * vocabularies that changed change the files too, so the digests hold for one state of them only.
 */
test.runIf(isOfThis)('every file that programs read has the bytes it had', async () => {
  const lines = [...published].map(([name, files]) => `${name} ${files.length} ${digest(files, siteFolder)}`)
  expect(lines.length).toBeGreaterThan(30)
  await expect([content, ...lines, ''].join('\n')).toMatchFileSnapshot(`../../${golden}`)
})

test('every address that was ever published is answered, and every place on a page', () => {
  const lines = readFileSync('content/permalinks.txt', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'))
  expect(lines.length).toBeGreaterThan(3000)
  const lost = lines.filter((line) => {
    const [page = '', place] = line.split('#')
    const file = `${siteFolder}${page}${page.endsWith('/') ? 'index.html' : ''}`
    return (
      !existsSync(file) || (place !== undefined && !readFileSync(file, 'utf8').includes(` id="${place}"`))
    )
  })
  expect(lost).toEqual([])
})
