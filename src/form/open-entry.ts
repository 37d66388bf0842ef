import type { Library } from '../lib/write/check-form.ts'
import { readForm } from '../lib/write/read-form.ts'
import type { Draft, DraftFile } from './drafts.ts'
import { config } from './page.ts'

/** An entry of the library, by its address or a former one, as a draft that mends it; else the word that says why not. */
export async function openEntry(
  asked: string,
  { entries }: Library,
): Promise<Draft | 'notKnown' | 'notOpened'> {
  const entry = entries.find(({ id, formerIds }) => id === asked || formerIds.includes(asked))
  return entry ? fetchEntry(entry).catch(() => 'notOpened') : 'notKnown'
}

async function fetchEntry({ id, attachments }: Library['entries'][number]): Promise<Draft | 'notOpened'> {
  const [th, en, ...files] = await Promise.all([
    textOf(id, 'th.mdx'),
    textOf(id, 'en.mdx'),
    ...attachments.map((name) => fileOf(id, name)),
  ])
  const form = th === undefined ? undefined : readForm(id, { th, en })
  return form ? { name: '', form, files, own: id, changedAt: Date.now() } : 'notOpened'
}

const addressOf = (id: string, name: string) => `${config.base}practices/${id}/${name}`

async function textOf(id: string, name: string): Promise<string | undefined> {
  const response = await fetch(addressOf(id, name))
  return response.ok ? response.text() : undefined
}

async function fileOf(id: string, name: string): Promise<DraftFile> {
  const response = await fetch(addressOf(id, name))
  if (!response.ok) throw new Error(`${name} did not come: ${response.status}`)
  return { name, bytes: new Uint8Array(await response.arrayBuffer()), alt: '' }
}
