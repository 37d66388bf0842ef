import { catalogue } from '../lib/diagnostics/catalogue.ts'
import type { Bilingual } from '../lib/schema/fields.ts'
import type { Library } from '../lib/write/check-form.ts'
import { config } from './page.ts'

/** What the check must know, and the words it speaks, which scripts come without. */
export interface FetchedLibrary extends Library {
  checks: Record<string, { message: Bilingual; help: Bilingual }>
}

/** Fetches what the check must know; nothing where there is no connection and none is kept. */
export async function fetchLibrary(): Promise<Library | undefined> {
  try {
    const response = await fetch(`${config.base}contribute/new/library.json`)
    const { checks, ...library }: FetchedLibrary = await response.json()
    for (const [code, check] of Object.entries(catalogue)) Object.assign(check, checks[code])
    return library
  } catch {
    return undefined
  }
}
