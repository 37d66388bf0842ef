import { mkdirSync, writeFileSync } from 'node:fs'
import { epub as writeEpub } from '../../src/export/epub/epub.ts'
import { bookOf } from '../../src/node/edition/book.ts'
import { locales } from '../../src/site/routes.ts'
import { siteIn } from '../../src/site/site.ts'
import { handedOn, name, told } from './handed-on.ts'

/** A book in each language. */
export async function epub(site: string, folder: string): Promise<string[]> {
  const { built, library } = await handedOn(site)
  mkdirSync(folder, { recursive: true })
  return Promise.all(
    locales.map(async (locale) => {
      const bytes = writeEpub(await bookOf(built, siteIn(library, locale)))
      const file = `${folder}/${name}-${locale}.epub`
      writeFileSync(file, bytes)
      return told(file, bytes.length)
    }),
  )
}
