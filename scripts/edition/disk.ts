import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { zip } from '../../src/export/zip.ts'
import { copyWords } from '../../src/node/edition/copy-words.ts'
import { diskCopy } from '../../src/node/edition/disk-copy.ts'
import { handedOn, name, told } from './handed-on.ts'

/** A folder that opens from a disk, and the same as one zip. */
export async function disk(site: string, folder: string): Promise<string[]> {
  const { built, library } = await handedOn(site)
  const copy = await diskCopy(built, { th: copyWords(library, 'th'), en: copyWords(library, 'en') })
  rmSync(`${folder}/${name}`, { recursive: true, force: true })
  for (const [file, content] of Object.entries(copy)) {
    mkdirSync(dirname(`${folder}/${name}/${file}`), { recursive: true })
    writeFileSync(`${folder}/${name}/${file}`, content)
  }
  const inFolder = Object.entries(copy).map(([file, content]) => [`${name}/${file}`, content] as const)
  const archive = zip(Object.fromEntries(inFolder), 6)
  writeFileSync(`${folder}/${name}.zip`, archive)
  const bytes = Object.values(copy).reduce((sum, content) => sum + Buffer.byteLength(content), 0)
  return [told(`${folder}/${name}/index.html`, bytes), told(`${folder}/${name}.zip`, archive.length)]
}
