import type { Forge } from '../site/forge.ts'

/** The page of the forge where a file is written, or where files are dropped; an entry that is there already is edited. */
export function forgeAddress(
  { url, kind, branch }: Forge,
  id: string,
  what: 'th' | 'en' | 'all',
  edits: boolean,
): string {
  const base = kind === 'gitlab' ? `${url}/-` : url
  const on = encodeURIComponent(branch)
  if (what === 'all')
    return kind === 'gitlab' ? `${base}/tree/${on}/practices` : `${base}/upload/${on}/practices`
  const file = `practices/${id}/${what}.mdx`
  if (edits) return `${base}/edit/${on}/${file}`
  return `${base}/new/${on}?${kind === 'gitlab' ? 'file_name' : 'filename'}=${encodeURIComponent(file)}`
}
