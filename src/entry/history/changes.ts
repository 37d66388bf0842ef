/** Eight letters, a to p, that change with the words (FNV-1a, 32 bits). Letters, because eight digits would be a number in YAML. */
export function shortDigest(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of utf8.encode(text.normalize('NFC').replace(/\s+/g, ' ').trim()))
    hash = Math.imul(hash ^ byte, 0x01000193)
  return [28, 24, 20, 16, 12, 8, 4, 0].map((shift) => letters.charAt((hash >>> shift) & 15)).join('')
}

const utf8 = new TextEncoder()
const letters = 'abcdefghijklmnop'

/** What one language's file says, in digests: enough to see what changed, too little to read anything. */
export interface TextState {
  status: string
  /** Of the whole, by what it says alone: a section that is called otherwise later does not change it. */
  hash: string
  /** Of each field of the facts, by its name. */
  facts: Record<string, string>
  /** Of each section, by its id. */
  sections: Record<string, string>
}

/** What an entry says at one time. Links carry the hash: it must be made in the same way for ever. */
export interface State {
  hash: string
  th: TextState
  en: TextState | undefined
}

/** What is no part that has a name today: a heading or field of the past is never printed, it may be why it went. */
export const unnamed = 'other'

/** A part of an entry that changed: a field of the facts, a section, or a whole translation that came or went. */
export interface Change {
  locale: 'th' | 'en'
  part: 'facts' | 'sections' | 'all'
  /** The field's name or the section's id; none for all. */
  id: string
}

/** What is not the same in two states of an entry, Thai first, in the order of the later one. */
export const changesBetween = (earlier: State, later: State): Change[] => [
  ...changesIn('th', earlier, later),
  ...changesIn('en', earlier, later),
]

function changesIn(locale: 'th' | 'en', earlier: State, later: State): Change[] {
  const [before, after] = [earlier[locale], later[locale]]
  if (!before && !after) return []
  if (!before || !after) return [{ locale, part: 'all', id: '' }]
  return (['facts', 'sections'] as const).flatMap((part) =>
    namesApart(before[part], after[part]).map((id) => ({ locale, part, id })),
  )
}

const namesApart = (before: Record<string, string>, after: Record<string, string>) =>
  [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((name) => before[name] !== after[name])
