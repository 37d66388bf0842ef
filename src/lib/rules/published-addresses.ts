import { phrase } from '../../check/say.ts'
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts'
import type { ParsedEntry } from '../entry.ts'
import type { Rule } from './rule.ts'

/** Every address of an entry that was ever published still leads to one, its short links too. */
export const publishedAddresses: Rule = ({ entries, ledger }) => {
  // An entry that cannot be read has its addresses all the same.
  if (!ledger || entries.some(({ th }) => !th)) return []
  const answered = new Set(entries.flatMap(addressesOf))
  return ledger.text.split('\n').flatMap((address, index): Diagnostic[] => {
    const [, kind, name] = /^\/(practices|p)\/([^/#]+)\/$/.exec(address) ?? []
    if (!name || answered.has(address)) return []
    const line = index + 1
    const range = { line, column: 1, endLine: line, endColumn: address.length + 1 }
    return [
      diagnose('address-lost', ledger.file, range, {
        address,
        way: phrase(kind === 'p' ? 'address.code' : 'address.entry', { name }),
      }),
    ]
  })
}

const addressesOf = ({ id, th }: ParsedEntry) => [
  ...[id, ...(th?.facts.formerIds ?? [])].map((name) => `/practices/${name}/`),
  `/p/${th?.facts.code}/`,
]
