import { strToU8, zipSync } from 'fflate'

/** The same files give the same bytes: in the order of their names, all of the first day that a zip can tell. */
export function packed(files: Record<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const inOrder = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1))
  const bytes = inOrder.map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return zipSync(Object.fromEntries(bytes), { level: 9, mtime: '1980-01-01T00:00:00', os: 3 })
}
