import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { xml } from '../../src/export/xml.ts'
import { zip } from '../../src/export/zip.ts'
import { type CopyWords, diskCopy } from '../../src/node/edition/disk-copy.ts'
import { libraryDay } from '../../src/site/action-plan.ts'
import type { Library } from '../../src/site/library.ts'
import type { Locale } from '../../src/site/routes.ts'
import { siteIn } from '../../src/site/site.ts'
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

function copyWords(library: Library, locale: Locale): CopyWords {
  const { t, to, date } = siteIn(library, locale)
  const link = (href: string, words = href) => `<a href="${xml(href)}">${xml(words)}</a>`
  return {
    note: (latest) => `<p>${xml(t('edition.note', { date: date(libraryDay(library)) }))} ${link(latest)}</p>`,
    form: (latest) =>
      `<p>${xml(t('edition.noForm'))}</p><ul><li>${link(to('wordTemplate'), t('edition.word'))}</li>` +
      `<li>${link(latest, t('edition.toForm'))}</li></ul>`,
  }
}
