import { valueAt } from '../../entry/values.ts'

/** What its writer called a draft that cannot be opened, as far as that can be told. */
export function nameWithin(value: unknown): string {
  const name =
    valueAt(value, 'name') || valueAt(valueAt(valueAt(valueAt(value, 'form'), 'th'), 'facts'), 'title')
  return typeof name === 'string' ? name : ''
}

/** Whatever the device keeps, as text: all words of it, and its files in base64. */
export function rawText(value: unknown): string {
  const above = new Set<unknown>()
  return JSON.stringify(
    value,
    (_, inner: unknown) => {
      if (typeof inner === 'bigint') return String(inner)
      if (typeof inner !== 'object' || inner === null) return inner
      // A database keeps circles, which JSON cannot.
      if (above.has(inner)) return null
      above.add(inner)
      if (inner instanceof Uint8Array) return { base64: base64(inner) }
      return inner instanceof Map || inner instanceof Set ? [...inner] : inner
    },
    1,
  )
}

/** Piece by piece, for a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const piece = 0x8000
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * piece, (index + 1) * piece)),
  )
  return btoa(pieces.join(''))
}
