import type { Library } from '../../check/check-form.ts'
import { readForm } from '../../entry/write/entry-form.ts'
import type { Draft, DraftFile } from './drafts.ts'
import { freshForm } from './entry.ts'
import { config } from './page.ts'

/** A draft that is kept for the first time. */
export const freshDraft = (given: Partial<Draft> = {}): Draft => ({
  name: '',
  form: freshForm(),
  files: [],
  own: undefined,
  changedAt: 0,
  ...given,
})

/** What the address asks for: an entry of the library that is mended, or a new one on the terms it names; else the word that says why not. */
export async function askedFor(search: string, library: Library): Promise<Draft | string | undefined> {
  const asked = new URLSearchParams(search)
  const id = asked.get('entry')
  if (!id) return begun(asked, library)
  const entry = library.entries.find((known) => known.id === id || known.formerIds.includes(id))
  return entry ? fetchEntry(entry).catch(() => 'notOpened') : 'notKnown'
}

/** Which terms an address may ask for, by the names that the facets use. */
const terms = { painPoint: 'painPoints', stage: 'stages', province: 'provinces' } as const

/** A new entry that carries the terms of its address, as pages that invite people to write link to it. */
function begun(asked: URLSearchParams, { vocabulary }: Library): Draft | undefined {
  const facts = Object.entries(terms).flatMap(([parameter, field]) => {
    const known = new Set(vocabulary[field].map(({ id }) => id))
    const ids = asked.getAll(parameter).filter((id) => known.has(id))
    return ids.length > 0 ? [[field, ids] as const] : []
  })
  return facts.length > 0 ? freshDraft({ form: freshForm(Object.fromEntries(facts)) }) : undefined
}

/** An entry of the library, by its address or a former one, as a draft that mends it. */
async function fetchEntry({ id, attachments }: Library['entries'][number]): Promise<Draft | 'notOpened'> {
  const fetched = (name: string) => fetch(`${config.base}practices/${id}/${name}`)
  const textOf = async (name: string) => {
    const response = await fetched(name)
    return response.ok ? response.text() : undefined
  }
  const fileOf = async (name: string): Promise<DraftFile> => {
    const response = await fetched(name)
    if (!response.ok) throw new Error(`${name} did not come: ${response.status}`)
    return { name, bytes: new Uint8Array(await response.arrayBuffer()), alt: '' }
  }
  const [th, en, files] = await Promise.all([
    textOf('th.mdx'),
    textOf('en.mdx'),
    Promise.all(attachments.map(fileOf)),
  ])
  const form = th === undefined ? undefined : readForm(id, { th, en })
  return form ? freshDraft({ form, files, own: id, changedAt: Date.now() }) : 'notOpened'
}
