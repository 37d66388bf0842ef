import { within, type Xml } from './xml.ts'

/** What a part of a Word file refers to (ISO 29500-2, 9.3). */
export interface Relationship {
  /** The last word of its type: `image`, `footnotes`. */
  type: string
  /** The name of a part, or an address outside the file. */
  target: string
  isOutside: boolean
}

/** The relationships of a part, by their ids; those of the file itself where the name is empty. */
export function readRelationships(
  name: string,
  part: (name: string) => Xml | undefined,
): ReadonlyMap<string, Relationship> {
  const [folder, file] = partsOf(name)
  const listed = within(part(`${folder}_rels/${file}.rels`), 'Relationship')
  return new Map(
    listed.map(({ attributes }) => {
      const isOutside = attributes['TargetMode'] === 'External'
      const target = attributes['Target'] ?? ''
      const type = attributes['Type']?.split('/').at(-1) ?? ''
      return [
        attributes['Id'] ?? '',
        { type, isOutside, target: isOutside ? target : resolved(target, folder) },
      ]
    }),
  )
}

function partsOf(name: string): [folder: string, file: string] {
  const slash = name.lastIndexOf('/') + 1
  return [name.slice(0, slash), name.slice(slash)]
}

/** A target is meant from the folder of its part, unless it begins with a slash. */
function resolved(target: string, folder: string): string {
  const path = target.startsWith('/') ? target : `/${folder}${target}`
  const names: string[] = []
  for (const name of path.split('/'))
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  return names.join('/')
}
