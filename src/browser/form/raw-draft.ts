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
  const known = (_: string, inner: unknown) => {
    if (typeof inner !== 'object') return inner
    // A database keeps circles, which JSON cannot.
    if (above.has(inner)) return null
    above.add(inner)
    return inner instanceof Uint8Array ? { base64: base64(inner) } : inner
  }
  return JSON.stringify(value, known, 1)
}

const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
