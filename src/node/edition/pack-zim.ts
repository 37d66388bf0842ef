import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import sharp from 'sharp'

/** Whether this machine has openZIM's program that packs a folder. */
export const canPackZim = () => spawnSync('zimwriterfs', ['--version']).error === undefined

/** Packs a folder of pages that lead to one another into one file for Kiwix (https://wiki.openzim.org/wiki/Metadata), with a search. Throws what the program says. */
export async function packZim(
  folder: string,
  file: string,
  { title, description }: Record<'title' | 'description', string>,
) {
  const illustration = 'icon-48.png'
  rmSync(file, { force: true })
  await sharp('public/icon.svg').resize(48, 48).png().toFile(`${folder}/${illustration}`)
  const facts = {
    welcome: 'index.html',
    illustration,
    language: 'tha,eng',
    name: 'good-practice-library_mul',
    title,
    description,
    creator: title,
    publisher: title,
  }
  const settings = Object.entries(facts).map(([key, value]) => `--${key}=${value}`)
  const { status, stderr } = spawnSync('zimwriterfs', [...settings, folder, file], { encoding: 'utf8' })
  rmSync(`${folder}/${illustration}`)
  if (status !== 0) throw new Error(stderr)
}
