import { statSync } from 'node:fs'
import { told as say } from '../../src/node/content.ts'
import { canPackZim, packZim } from '../../src/node/edition/pack-zim.ts'
import { siteIn } from '../../src/site/site.ts'
import { stop } from '../command.ts'
import { disk } from './disk.ts'
import { handedOn, name, told } from './handed-on.ts'

/** A file for Kiwix: the folder that opens from a disk, packed and indexed. */
export async function zim(site: string, folder: string): Promise<string[]> {
  if (!canPackZim()) stop(say('edition.noZimwriterfs', {}, '\n'))
  const { library } = await handedOn(site)
  const { t } = siteIn(library, 'th')
  const file = `${folder}/${name}.zim`
  const others = await disk(site, folder)
  await packZim(`${folder}/${name}`, file, { title: t('site.name'), description: t('site.tagline') })
  return [...others, told(file, statSync(file).size)]
}
