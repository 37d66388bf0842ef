import type { Library } from '../lib/write/check-form.ts'
import type { EntryForm } from '../lib/write/entry-form.ts'
import { freshForm } from './entry.ts'

/** Which terms an address may ask for, by the names that the facets use. */
const asked = { painPoint: 'painPoints', stage: 'stages', province: 'provinces' } as const

/** A new entry that carries the terms of its address, as pages that invite people to write link to it. */
export function prefilledForm(address: string, { vocabulary }: Library): EntryForm | undefined {
  const parameters = new URLSearchParams(address)
  const terms = Object.entries(asked).flatMap(([parameter, field]) => {
    const known = new Set(vocabulary[field].map(({ id }) => id))
    const ids = parameters.getAll(parameter).filter((id) => known.has(id))
    return ids.length > 0 ? [[field, ids] as const] : []
  })
  if (terms.length === 0) return undefined
  const form = freshForm()
  Object.assign(form.th.facts, Object.fromEntries(terms))
  return form
}
