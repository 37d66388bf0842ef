import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Where published addresses are written down: `content/permalinks.txt` for the library's own entries, else a file beside them. */
export const ledgerFile = (practices: string) =>
  practices === 'practices' ? 'content/permalinks.txt' : `${dirname(practices)}/permalinks.txt`

/** The ledger of a folder of practices, if it has one. */
export function readLedgerText(practices: string): { file: string; text: string } | undefined {
  const file = ledgerFile(practices)
  return existsSync(file) ? { file, text: readFileSync(file, 'utf8') } : undefined
}
