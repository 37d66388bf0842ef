import type { Library } from '../lib/write/check-form.ts'
import { readForm } from '../lib/write/read-form.ts'
import type { Draft, DraftFile } from './drafts.ts'
import { config } from './page.ts'

/** An entry of the library as a draft that mends it. */
export async function openEntry(id: string, { entries }: Library): Promise<Draft | undefined> {
  const entry = entries.find((other) => other.id === id)
  if (!entry) return undefined
  const [th, en, ...files] = await Promise.all([
    textOf(id, 'th.mdx'),
    textOf(id, 'en.mdx'),
    ...entry.attachments.map((name) => fileOf(id, name)),
  ])
  const form = th === undefined ? undefined : readForm(id, { th, en })
  return form && { name: '', form, files, own: id, changedAt: Date.now() }
}

const addressOf = (id: string, name: string) => `${config.base}practices/${id}/${name}`

async function textOf(id: string, name: string): Promise<string | undefined> {
  const response = await fetch(addressOf(id, name))
  return response.ok ? response.text() : undefined
}

async function fileOf(id: string, name: string): Promise<DraftFile> {
  const response = await fetch(addressOf(id, name))
  return { name, bytes: new Uint8Array(await response.arrayBuffer()), alt: '' }
}
