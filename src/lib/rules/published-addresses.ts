import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts'
import type { ParsedEntry } from '../entry.ts'
import type { Bilingual } from '../schema/fields.ts'
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
    return [diagnose('address-lost', ledger.file, range, { address, way: wayBack(name, kind === 'p') })]
  })
}

const addressesOf = ({ id, th }: ParsedEntry) => [
  ...[id, ...(th?.facts.formerIds ?? [])].map((name) => `/practices/${name}/`),
  `/p/${th?.facts.code}/`,
]

const wayBack = (name: string, isCode: boolean): Bilingual =>
  isCode
    ? {
        th: `คืนบรรทัด code: ${name} ให้เรื่องเดิม เพราะรหัสลิงก์สั้นต้องใช้รหัสเดิมตลอดไป`,
        en: `give the line code: ${name} back to its entry; a short code never changes`,
      }
    : {
        th: `ถ้าเปลี่ยนชื่อโฟลเดอร์ ให้เติม formerIds: [${name}] ในเรื่องนั้น ถ้าลบเรื่อง ให้นำโฟลเดอร์กลับมาแล้วเปลี่ยนเป็น status: withdrawn พร้อมเหตุผล`,
        en: `if its folder was renamed, add formerIds: [${name}] to that entry; if it was deleted, bring the folder back with status: withdrawn and the reason`,
      }
