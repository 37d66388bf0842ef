/** An organisation that did the work. */
interface Doer {
  /** Its names, in each language. */
  names: readonly string[]
  /** A term of `organisation-kinds`. */
  kind: string
}

/** The Ministry publishes under these names, however its offices are called. */
const ofMinistry = /\b(?:MSDHS|DATIP|e-AHT)\b|พม\./

/** Whether a publisher is, by its name, one of those who did the work: it bears the name of one, or its initials. */
export const isOwnPublisher = (publisher: string, doers: readonly Doer[]): boolean =>
  doers.some(
    ({ names, kind }) =>
      names.some((name) => bearsName(publisher, name)) ||
      (kind.startsWith('msdhs-') && ofMinistry.test(publisher)),
  )

function bearsName(publisher: string, name: string): boolean {
  const initials = name.match(/\b[A-Z][A-Z0-9-]{2,}\b/g) ?? []
  const words = new Set(publisher.match(/[A-Za-z0-9-]+/g))
  if (initials.some((word) => words.has(word))) return true
  return plain(publisher)
    .split(/ \/ |, /)
    .some((part) => part.length > 3 && plain(name).includes(part))
}

/** A name without what stands in brackets. */
const plain = (name: string) =>
  name
    .replace(/\s*\(.*?\)/g, '')
    .trim()
    .toLowerCase()
