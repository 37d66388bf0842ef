import type { Library } from '../check/check-form.ts'

/** An entry of the library, as far as its files are found by it. */
export type InLibrary = Pick<Library['entries'][number], 'id' | 'attachments'>

/** The files of an entry of the library, by name; `base` is the address of the site's root. */
export async function fetchEntryFiles({ id, attachments }: InLibrary, base: string) {
  const files = ['th.mdx', 'en.mdx', ...attachments].map((name) => fetchFile(`${base}practices/${id}/`, name))
  return new Map((await Promise.all(files)).flat())
}

/** One file of an entry; only its English text need not be there. */
async function fetchFile(folder: string, name: string): Promise<[string, Uint8Array][]> {
  const response = await fetch(folder + name)
  if (response.ok) return [[name, new Uint8Array(await response.arrayBuffer())]]
  if (name === 'en.mdx') return []
  throw new Error(`${name} did not come: ${response.status}`)
}
