/** Says of a number or an address whether it is kept as one that the public may have. */
export type PublicContacts = (text: string) => boolean

/** Compares without spaces, dashes and the country's code: 02-659-6399 and +66 2659 6399 are one number. */
export function publicContacts(kept: readonly string[]): PublicContacts {
  const known = new Set(kept.map(plain))
  return (text) => known.has(plain(text))
}

const plain = (contact: string) =>
  contact
    .toLowerCase()
    .replace(/[\s().-]/g, '')
    .replace(/^(?:\+|00)66/, '0')
