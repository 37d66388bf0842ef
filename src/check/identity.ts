import { type Diagnostic, diagnosePersonalData, fileStart } from './diagnostics/diagnostic.ts'
import { digestOf } from './exceptions.ts'
import type { Passage } from './markup/passages.ts'
import { findPersonalData } from './personal-data/find.ts'
import type { PublicContacts } from './personal-data/recognizers/contacts.ts'

/** Who did something is told by the names of offices, some of which are called after a person. */
const ofOrganisation = (fields: string[]) => fields[0] === 'organisations' && fields.at(-1) === 'name'

/** What identifies a person in the passages of one file. The diagnostics name the kind and the place, never the words. */
export function identityProblems(file: string, passages: Passage[], contacts: PublicContacts): Diagnostic[] {
  const starts = startsOf(passages)
  const text = passages.map((passage) => passage.text).join('\n')
  const found = findPersonalData(text, contacts).flatMap(({ kind, severity, doubtful, start, end }) => {
    const at = starts.findLastIndex((from) => from <= start)
    const { fields, rangeOf, text: words } = passages[at] ?? none
    const from = starts[at] ?? 0
    // A number may go on in the next passage.
    const last = Math.min(end - from, words.length)
    if (kind === 'person_name' && ofOrganisation(fields)) return []
    const diagnostic = diagnosePersonalData(kind, severity, file, rangeOf(start - from, last))
    const digest = digestOf(`${words}\n${words.slice(start - from, last)}`)
    return [{ ...diagnostic, digest, ...(doubtful && { doubtful }) }]
  })
  return withoutTwins(found)
}

/** Where each passage begins among all, joined by line ends. */
function startsOf(passages: Passage[]): number[] {
  let next = 0
  return passages.map(({ text }) => {
    const start = next
    next += text.length + 1
    return start
  })
}

const none: Passage = { text: '', fields: [], rangeOf: () => fileStart }

/** A cell is read with its heading and with its row: what both show is told once, where it ends. */
function withoutTwins(found: Diagnostic[]): Diagnostic[] {
  const keyOf = ({ code, endLine, endColumn }: Diagnostic) => `${code}:${endLine}:${endColumn}`
  return [...new Map(found.map((diagnostic) => [keyOf(diagnostic), diagnostic])).values()]
}
