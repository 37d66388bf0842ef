import { type Diagnostic, diagnosePersonalData } from './diagnostics/diagnostic.ts'
import type { Passage } from './markup/passages.ts'
import { findPersonalData } from './personal-data/find.ts'
import type { Finding } from './personal-data/finding.ts'
import type { PublicContacts } from './personal-data/public-contacts.ts'

/** Who did something is told by the names of offices; those who signed or lead stand there in their public role. */
const ofOffices = (fields: string[]) =>
  fields.at(-1) === 'owner' || (fields[0] === 'organisations' && fields.at(-1) === 'name')

/** What identifies a person in the passages of one file. The diagnostics name the kind and the place, never the words. */
export function identityProblems(file: string, passages: Passage[], contacts: PublicContacts): Diagnostic[] {
  const found = passages.flatMap(({ text, fields, rangeOf }) =>
    findPersonalData(text, contacts)
      .filter(({ kind }) => !(kind === 'person_name' && ofOffices(fields)))
      .map(({ kind, severity, start, end }: Finding) =>
        diagnosePersonalData(kind, severity, file, rangeOf(start, end)),
      ),
  )
  return withoutTwins(found)
}

/** A cell is read with its heading and with its row: what both show is told once, where it ends. */
function withoutTwins(found: Diagnostic[]): Diagnostic[] {
  const keyOf = ({ code, endLine, endColumn }: Diagnostic) => `${code}:${endLine}:${endColumn}`
  return [...new Map(found.map((diagnostic) => [keyOf(diagnostic), diagnostic])).values()]
}
