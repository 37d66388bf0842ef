import type { EntryForm } from '../write/entry-form.ts'
import { readForm } from '../write/read-form.ts'
import { entryFiles } from '../write/write-text.ts'
import { packed, unpackedJson } from './packed.ts'

/** How many signs a code carries: cameras of old phones still read it from a screen. */
const perCode = 600
/** An entry of five answers takes about six codes; more than this is no such entry. */
const mostCodes = 99
const mostSigns = mostCodes * perCode

/** One code of a chain: whose it is, which of how many, and its signs. */
export interface Link {
  chain: string
  number: number
  of: number
  signs: string
}

const pattern = /^GP1\/([a-z0-9-]{1,60})\/(\d{1,2})\/(\d{1,2})\/([A-Za-z0-9_-]{1,600})$/

/** The texts of an entry in as many codes as they take; none where they take too many. Pictures do not go with them. */
export function chainOf(form: EntryForm): string[] {
  const { 'th.mdx': th, 'en.mdx': en } = entryFiles(form)
  const signs = packed(JSON.stringify([form.id, th, ...(en ? [en] : [])]))
  const pieces = signs.match(new RegExp(`.{1,${perCode}}`, 'g')) ?? []
  if (pieces.length > mostCodes) return []
  return pieces.map((piece, index) => `GP1/${form.id}/${index + 1}/${pieces.length}/${piece}`)
}

/** What a scanned text is; nothing where it is no code of a chain. */
export function linkOf(text: string): Link | undefined {
  const [, chain = '', number = '', of = '', signs = ''] = pattern.exec(text.trim()) ?? []
  const link = { chain, number: Number(number), of: Number(of), signs }
  return chain !== '' && link.number >= 1 && link.number <= link.of ? link : undefined
}

/** The numbers of the codes that a chain still lacks, of those that were read. */
export function lacking(links: readonly Link[]): number[] {
  const of = links[0]?.of ?? 0
  return Array.from({ length: of }, (_, index) => index + 1).filter(
    (number) => !links.some((link) => link.number === number),
  )
}

/** The entry of a whole chain; nothing where its parts do not belong together, or hold none. */
export function entryOfChain(links: readonly Link[]): EntryForm | undefined {
  if (lacking(links).length > 0) return undefined
  const inOrder = links.toSorted((one, other) => one.number - other.number)
  const signs = inOrder
    .filter(({ number }, index) => number !== inOrder[index - 1]?.number)
    .map((link) => link.signs)
  const texts = unpackedJson(signs.join(''), mostSigns)
  if (!Array.isArray(texts)) return undefined
  const [id, th, en]: unknown[] = texts
  if (typeof id !== 'string' || id !== links[0]?.chain || typeof th !== 'string') return undefined
  return readForm(id, { th, ...(typeof en === 'string' && { en }) })
}
