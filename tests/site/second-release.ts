import { createHash } from 'node:crypto'
import { copyFileSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { letters, type Manifest, VERSION } from '../../src/browser/offline/manifest.ts'
import { writeRelease } from '../../src/node/build/offline-reading.ts'
import { siteFolder } from './site-folder.ts'

/** A word that every page of the second release has, and none of the first. */
export const renewedWord = 'รุ่นที่สอง'

const texts = /\.(?:html|js|css|json)$/

/** A folder with the built site as another build might have made it: files named by their content have other names, and all pages say something new. */
export function secondRelease(folder: string): string {
  const site = `${folder}/`
  for (const entry of globSync('**/*', { cwd: siteFolder, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const from = join(entry.parentPath, entry.name)
    const to = join(site, from.slice(siteFolder.length))
    mkdirSync(dirname(to), { recursive: true })
    if (texts.test(from)) writeFileSync(to, renewed(readFileSync(from, 'utf8')))
    else copyFileSync(from, to)
  }
  for (const file of globSync('_astro/*', { cwd: site }))
    if (renamed(file) !== file) renameSync(site + file, site + renamed(file))
  for (const index of globSync('search-index/*/*/', { cwd: site }))
    renameSync(site + index, site + renamedIndex(index))
  const { day, asks }: Manifest = JSON.parse(readFileSync(`${site}offline.json`, 'utf8'))
  const first = letters(
    createHash('sha256')
      .update(readFileSync(`${siteFolder}/offline.json`))
      .digest(),
    VERSION,
  )
  writeRelease(site, '/', { day, asks }, first)
  return site
}

const renewed = (text: string) => renamedIndex(renamed(text)).replace(/<h1([^>]*)>/, `<h1$1>${renewedWord} `)

/** `practice.D7-KyaI3.css` is `practice.D7-KyaI3x.css`. */
const renamed = (text: string) => text.replace(/([\w-]\.[\w-]{8})(\.(?:js|css)\b)/g, '$1x$2')

/** The folder of an index is named by sixteen digits of a digest. */
const renamedIndex = (text: string) =>
  text.replace(/\b[0-9a-f]{16}\b/g, (name) => [...name].toReversed().join(''))
