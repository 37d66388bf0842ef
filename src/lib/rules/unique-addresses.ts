import { atField } from './at-field.ts'
import type { Rule } from './rule.ts'

/** No two entries share an address, present, former or short, nor a title. */
export const uniqueAddresses: Rule = (corpus) => {
  const owners = new Map(corpus.entries.map(({ id }) => [id, id]))
  const titles = new Map<string, string>()
  const codes = new Map<string, string>()
  return corpus.entries.flatMap(({ id, th }) => {
    if (!th) return []
    const taken = (th.facts.formerIds ?? []).flatMap((former, index) => {
      const owner = owners.get(former)
      if (owner === undefined) owners.set(former, id)
      return owner === undefined
        ? []
        : [atField(corpus, 'address-taken', th.file, ['formerIds', index], { id: former, owner })]
    })
    const { code, title } = th.facts
    const sharer = code === undefined ? undefined : codes.get(code)
    if (code !== undefined) codes.set(code, sharer ?? id)
    if (sharer !== undefined) taken.push(atField(corpus, 'code-taken', th.file, ['code'], { owner: sharer }))
    const other = title === undefined ? undefined : titles.get(title)
    if (title !== undefined) titles.set(title, other ?? id)
    return other === undefined
      ? taken
      : [...taken, atField(corpus, 'title-duplicate', th.file, ['title'], { other })]
  })
}
