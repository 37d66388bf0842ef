import type { Fact, Facts } from '../../entry/write/entry-form.ts'

const longest = 60

/** An address for a new entry, of its first province and its English name; it may be taken already. */
export function proposeId({ provinces }: Facts, english: Fact | undefined): string {
  const first = Array.isArray(provinces) ? provinces[0] : provinces
  const place = typeof first === 'string' ? first : ''
  const title = words(typeof english === 'string' ? english : '')
  const named = title.startsWith(`${place}-`)
    ? title
    : [place, title || 'practice'].filter((part) => part !== '').join('-')
  return shortened(named)
}

/** The next address where one is taken: `…-2`, `…-3`. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : `-${number}`
    const next = shortened(id, longest - end.length) + end
    if (!isTaken(next)) return next
  }
}

const words = (title: string) =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** Cut between words where that leaves something. */
function shortened(id: string, length = longest): string {
  if (id.length <= length) return id
  const cut = id.slice(0, length + 1)
  return (cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, length)).replace(/-+$/, '')
}
