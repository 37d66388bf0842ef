import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { type Phrase, phrase } from '../../check/say.ts'
import { promisedKind } from '../attachments/image.ts'
import { isMendable, maxBytes } from '../attachments/image-problems.ts'
import { stripPdf } from '../attachments/pdf-strip.ts'
import type { EntryFolder } from '../entry.ts'
import { adoptionNames } from './adoptions.ts'
import { inspectBytes } from './attachments.ts'
import { mendImage } from './mend-image.ts'
import { factMends, mendText } from './mend-text.ts'

/** A file that was mended, and how. */
interface Mended {
  file: string
  what: Phrase[]
}

/** Mends what can be mended without changing what a reader sees; writes only where something changes. */
export async function mendEntry({ path, attachments }: EntryFolder): Promise<Mended[]> {
  const records = adoptionNames(path).map((name) => `adoptions/${name}`)
  const texts = ['th.mdx', 'en.mdx', ...records].flatMap((name) => mendTextFile(`${path}/${name}`))
  const others: Mended[] = []
  for (const name of attachments) others.push(...(await mendAttachment(`${path}/${name}`)))
  return [...texts, ...others]
}

function mendTextFile(file: string): Mended[] {
  const bytes = readPlain(file)
  const mended = bytes && mendText(bytes, basename(file) === 'th.mdx' ? factMends : [])
  if (!mended || mended.done.length === 0) return []
  replace(file, mended.text)
  return [{ file, what: mended.done.map((done) => phrase(`fixed.${done}`)) }]
}

async function mendAttachment(file: string): Promise<Mended[]> {
  const bytes = readPlain(file)
  if (!bytes || !(await inspectBytes(file, bytes)).some(isMendable)) return []
  const kind = promisedKind(file)
  const mended = kind ? await mendImage(bytes, kind) : await stripPdf(bytes)
  // Half a success would be encoded again, and get worse, with each further run.
  if ((await inspectBytes(file, mended)).some(isMendable)) return []
  replace(file, mended)
  return [{ file, what: [phrase('fixed.metadata')] }]
}

/** The bytes of a plain file; a link is not followed, a huge file not read. */
function readPlain(file: string): Uint8Array | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  return stats?.isFile() && stats.size <= maxBytes.document ? readFileSync(file) : undefined
}

/** Whoever reads the file meanwhile sees the old one or the new one, never half of it. */
function replace(file: string, content: string | Uint8Array) {
  const beside = `${dirname(file)}/.${basename(file)}.${process.pid}`
  try {
    writeFileSync(beside, content, { flag: 'wx', mode: lstatSync(file).mode })
    renameSync(beside, file)
  } finally {
    rmSync(beside, { force: true })
  }
}
