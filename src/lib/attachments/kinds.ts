import type { Bilingual } from '../schema/fields.ts'

/** The kinds found, in words: each once, always in the same order. */
export function inWords(words: Record<string, Bilingual>, found: Iterable<string>): Bilingual {
  const kinds = new Set(found)
  const named = Object.entries(words).flatMap(([kind, name]) => (kinds.has(kind) ? [name] : []))
  return { th: named.map(({ th }) => th).join(', '), en: named.map(({ en }) => en).join(', ') }
}
