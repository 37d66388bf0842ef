import type { FieldKind, TermList } from '../../entry/meta.ts'
import type { Forge } from '../../site/git-host.ts'
import type { Words } from '../dom.ts'

/** A field of the facts, as the script shows and names it. */
export interface KnownField {
  readonly name: string
  readonly kind: FieldKind
  readonly label: string
  /** The vocabulary that it chooses from. */
  readonly list?: TermList
  /** What its choices are called, by their ids. */
  readonly choices?: Readonly<Record<string, string>>
  /** What a row is called, with a hole for its number. */
  readonly item?: string
  /** The fields of a row or group. */
  readonly fields?: readonly KnownField[]
}

/** Sentences of a practice's page that its preview shows, under `practice` in the messages. */
export const pageWordNames = ['results', 'before', 'sources', 'sourceNumber', 'notTranslated'] as const

/** What the page hands to its script. */
export interface FormConfig {
  readonly locale: 'th' | 'en'
  /** The address of the site's root, with its last slash. */
  readonly base: string
  /** The same in the language of the page. */
  readonly home: string
  /** The fields of each language's facts, in the order of the schema. */
  readonly fields: Readonly<Record<'th' | 'en', readonly KnownField[]>>
  /** The sentences that the script says. */
  readonly words: Words
  /** Those of a practice's page in both languages, for people look at either. */
  readonly pageWords: Readonly<Record<'th' | 'en', Words>>
  readonly forge: Forge | null
}

/** The page of the forge where a file is written, where files are dropped, or where those who may not write there make a copy (fork); an entry that is there already is edited. */
export function forgeAddress(
  { url, kind, branch }: Forge,
  id: string,
  what: 'th' | 'en' | 'all' | 'fork',
  edits: boolean,
): string {
  const base = kind === 'gitlab' ? `${url}/-` : url
  const on = encodeURIComponent(branch)
  if (what === 'fork') return kind === 'gitlab' ? `${base}/forks/new` : `${base}/fork`
  if (what === 'all')
    return kind === 'gitlab' ? `${base}/tree/${on}/practices` : `${base}/upload/${on}/practices`
  const file = `practices/${id}/${what}.mdx`
  if (edits) return `${base}/edit/${on}/${file}`
  return `${base}/new/${on}?${kind === 'gitlab' ? 'file_name' : 'filename'}=${encodeURIComponent(file)}`
}
