import { diagnose } from '../diagnostics/diagnostic.ts'
import { publicContacts } from '../personal-data/public-contacts.ts'
import type { Rule } from './rule.ts'

/** A link that dials leads to a number on the kept list of public ones, never to a person's. */
export const publicNumbers: Rule = ({ entries, vocabulary }) => {
  const isPublic = publicContacts(vocabulary.publicContacts.flatMap(({ contacts }) => contacts))
  return entries.flatMap(({ th, en }) =>
    [th, en].flatMap((text) =>
      (text?.mentions ?? [])
        .filter(({ kind, value }) => kind === 'link' && value.startsWith('tel:') && !isPublic(value.slice(4)))
        .map(({ range }) => diagnose('link-unsafe', text?.file ?? '', range)),
    ),
  )
}
