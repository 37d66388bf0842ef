import { diagnose } from '../diagnostics/diagnostic.ts'
import { textsOf } from '../entry.ts'
import { publicContacts } from '../personal-data/recognizers/contacts.ts'
import type { Rule } from './rule.ts'

/** A link that dials leads to a number on the kept list of public ones, never to a person's. */
export const publicNumbers: Rule = ({ entries, courses, vocabulary }) => {
  const isPublic = publicContacts(vocabulary.publicContacts.flatMap(({ contacts }) => contacts))
  return [...entries, ...courses].flatMap((whole) =>
    textsOf(whole).flatMap(({ file, mentions }) =>
      mentions
        .filter(({ kind, value }) => kind === 'link' && value.startsWith('tel:') && !isPublic(value.slice(4)))
        .map(({ range }) => diagnose('link-unsafe', file, range)),
    ),
  )
}
