import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whatever tests and the programs they start write for themselves stands in one folder, which goes with the run. */
export default function setup() {
  const before = process.env['TMPDIR']
  const scratch = mkdtempSync(join(tmpdir(), 'library-tests-'))
  process.env['TMPDIR'] = scratch
  return () => {
    rmSync(scratch, { recursive: true, force: true })
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
