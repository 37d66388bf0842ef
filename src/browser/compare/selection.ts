/** How many practices fit side by side. */
export const most = 4

/** Reads `?p=a,b,c`: each practice once, under the id it has now; what is not in the library is left out. */
export function readSelection(search: string, current: ReadonlyMap<string, string>): string[] {
  const asked = new URLSearchParams(search).getAll('p').flatMap((ids) => ids.split(','))
  return [...new Set(asked.flatMap((id) => current.get(id.trim()) ?? []))].slice(0, most)
}

/** Writes it as `readSelection` reads it. */
export const writeSelection = (ids: readonly string[]) => (ids.length > 0 ? `?p=${ids.join(',')}` : '')
