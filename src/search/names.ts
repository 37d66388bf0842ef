/** Every name that things of the library go by, as keys, and whose name it is. */
export interface Names {
  /** The places in the list of answers of those that a key names. */
  readonly owners: ReadonlyMap<string, readonly number[]>
  /** Whether some name begins like this. */
  begins(key: string): boolean
}

/** Makes ready the names of a list of answers. */
export function readNames(lists: readonly (readonly string[])[]): Names {
  const owners = new Map<string, number[]>()
  const beginnings = new Set<string>()
  for (const [owner, names] of lists.entries())
    for (const name of names) {
      const known = owners.get(name)
      if (known === undefined) {
        owners.set(name, [owner])
        for (let end = 1; end <= name.length; end++) beginnings.add(name.slice(0, end))
      } else if (!known.includes(owner)) known.push(owner)
    }
  return { owners, begins: (key) => beginnings.has(key) }
}
